# Emoji that say something of harm, whatever the language (format: see crates/signals/src/harm/lexicon.rs).
🖕 ; insult ; 3 ;
🤡 ; insult ; 1 ; person
💩 ; derogatory ; 1 ;
🐒 / 🐵 / 🦍 / 🙈 ; dehumanising ; 1 ;
🐷 / 🐖 / 🐀 / 🐁 / 🐍 / 🪳 / 🪲 / 🦠 / 🐛 ; dehumanising ; 1 ;
🗑 / 🚮 ; dehumanising ; 1 ;
🔪 / 🔫 / 💣 / 🪓 / 🗡 / ⚔ ; violence ; 1 ;
⚰ / 🪦 / ☠ / 💀 ; violence ; 1 ;
🤮 / 🤢 / 🤬 / 😡 / 👎 / 🚫 ; hostile ; 1 ;
🍆 / 🍑 / 💦 / 👅 / 🔞 ; sexual ; 1 ;
❤ / 😍 / 🥰 / 👍 / 👏 / 🙏 / 💪 / 🎉 / 💙 / 💚 / 💜 / 🧡 / 💛 ; praise ; 1 ;
