# Spam as left under posts of companies, shops and blogs, in English, and ham that looks like it:
# real customers with links, prices, telephone numbers, promotion codes and capitals. Links have the
# same endings on both sides, so that the ending of an address proves nothing. Numbers are of the
# ranges kept for fiction; names and addresses are invented.
@url = https://www.brightgains.example | http://deals.example/p?id=41 | https://example.org/page | win.example.com | https://link.example/q7Rk1 | https://shop.example.com/order/5512 | https://parcel.example.com/track/99812 | https://photos.example.org/a/77 | https://www.council.example/notices | https://news.example.com/2026/11/story | www.club.example.org
@hamurl = https://www.gardenshed.example/product/305 | http://council.example/notice?id=41 | https://example.org/page | track.example.com | https://link.example/d2Vw8 | https://shop.example.com/order/5512 | https://parcel.example.com/track/99812 | https://photos.example.org/a/77 | https://www.council.example/notices | https://news.example.com/2026/11/story | www.club.example.org
@wa = +44 7700 900118 | 07700 900 461 | +1 (202) 555-0143 | +1 646 555 0172
@tel = 020 7946 0312 | 0113 496 0045 | 07700 900 726 | 202-555-0119
@mail = trustedfinance@example.com | mrs.graceholt.loans@example.org | quickhelp@example.net
@hammail = r.cartwright@example.com | workshop@example.org | nan.jones@example.net
@age = 47 | 52 | 63
@fire = 🔥🔥🔥 | 💰💰 | 👉 | ✅ |
@sum = $5,000 | £50,000 | 350,000 USD
@pounds = £49 | $12.90 | £250 | $1,200 | 35 dollars
spam ; seo ; We noticed that your domain expires soon, renew with us today at {url}
spam ; seo ; Explainer video for your brand, 60 seconds, $49, samples here {url}
spam ; seo ; google reviews for sale 5 star real accounts, 20 for $60
spam ; seo ; My team of experts can bring your traffic to 10,000 visitors a day, interested?
spam ; seo ; Is your competitor above you on the map? We put you back on top, {url}
spam ; seo ; I ran your page through our tool: speed 31, mobile 22. For the full report answer with your phone number.
spam ; seo ; Great insights!! Also check out emergency glazing in Toronto {url}
spam ; seo ; Toxic links are hurting your domain. Disavow pack $79, {mail}
spam ; seo ; We write 30 articles a month that Google can't tell from human ones. Sample {url}
spam ; seo ; Nice share, I bookmarked you. My page about garage doors is {url}
spam ; seo ; need a wordpres guy?? cheap n fast {wa}
spam ; seo ; Your contact form works, I've just tested it! Imagine 50,000 businesses reading YOUR message like this one {url}
spam ; seo ; I can place your company on the front of major news sites, $150 each, list on request {mail}
spam ; seo ; Two-for-one on local citations till Sunday {fire} {url}
spam ; seo ; Want more five-star clients? Our funnel books them while you lunch {url}
spam ; seo ; Dear webmaster, a do-follow link exchange would serve us both, mine is {url}
spam ; crypto ; Ethereum giveaway: send 1, receive 2, verified wallet {url}
spam ; crypto ; Free trading signals, 97% wins, the channel closes at midnight
spam ; crypto ; 100x gem alert 🚀🚀🚀 don't sleep on it
spam ; crypto ; retire at 35 like me, ask me how, only 7 places left
spam ; crypto ; AI trading bot does it all, I just withdraw on Fridays {url}
spam ; crypto ; If you still work for money in 2026, you haven't met my mentor on Telegram.
spam ; crypto ; Who else is earning with Coach Vanessa? She's the real deal, my third withdrawal came through today.
spam ; crypto ; airdrop live 🪂 conect wallet n claim 800 tokens {url}
spam ; crypto ; My hairdresser told me about the copy-trading desk of Wendell Craymore, now I own the salon, {wa}
spam ; crypto ; Stake your coins with us, 3% daily, withdraw any time {url}
spam ; crypto ; Elonia token lists on Friday, whitelist is open for 90 minutes {fire}
spam ; crypto ; I'm giving my seed phrase to one kind soul because I can't pay the gas fee, it's on {url}
spam ; crypto ; Husband scammed on a fake exchange? The cyber team at {mail} traced every coin of ours
spam ; crypto ; Who's still holding cash lol, inflation eats you alive, come to our Discord {url}
spam ; crypto ; Her name is Madam Beatrix Orne and she turned my redundancy into {sum}, no knowledge needed {wa}
spam ; loan ; Blacklisted? Bad credit? We say yes. {wa}
spam ; loan ; Urgent loan offer, personal, business, student, apply with name, country, amount, phone.
spam ; loan ; Consolidate all your debts today with a single click {url}
spam ; loan ; Payday cash in ten minutes, no checks {fire} {url}
spam ; loan ; GREETINGS, WE OFFER LOANS TO INDIVIDUALS AND COMPANIES AT A LOW RATE OF 3%
spam ; loan ; My family was refused by seven banks. This man helped us in two days: {mail}
spam ; loan ; Grant of $25,000 for single parents, not a loan, never pay it back, message me
spam ; loan ; instant loan only id card needed text LOAN to {wa}
spam ; loan ; Dear sir/madam, our investors seek projects in your region, from {sum} to ten million.
spam ; loan ; Clean your credit file in 72 hours, we know the trick the agencies hide.
spam ; loan ; Turned down again? Our underwriters don't look at scores, {sum} by tonight {url}
spam ; loan ; Good news for farmers and churches, soft loans with a two-year holiday, ask Pastor Lionel at {mail}
spam ; loan ; Guarantor not needed. Payslip not needed. Only your bank login, {url}
spam ; casino ; I won {sum} on my lunch break, try it yourself {url}
spam ; casino ; Online casino with the best payouts of the year {fire}
spam ; casino ; Guaranteed football tips, fixed matches, 3 correct scores tonight, {wa}
spam ; casino ; Bet 5, get 50, new players only, link in my bio
spam ; casino ; Slots, roulette, blackjack, instant withdrawal in crypto, {url}
spam ; casino ; My tipster has not lost since March, join his VIP group
spam ; casino ; JACKPOT 🎰🎰🎰 claim now {url}
spam ; casino ; poker bonus code inside, 18+, u can thank me later {url}
spam ; casino ; Bingo ladies! £60 to play with when you sign up {url}
spam ; casino ; Grandad hit the megaways at {age}, see his face, then see ours {url}
spam ; pills ; Blue pills, yellow pills, discreet parcel, no prescription {url}
spam ; pills ; Herbal cure for diabetes, hepatitis and herpes, contact Dr Ubari {mail}
spam ; pills ; Keto gummies 50% off today only {fire} {url}
spam ; pills ; Bigger and harder in 30 days or your money back {url}
spam ; pills ; My knees were finished at {age}, now I dance, thanks to this oil: {url}
spam ; pills ; Buy pain relief online, overnight delivery, pay in bitcoin, {wa}
spam ; pills ; CBD drops clear anxiety, diabetes and debt, well almost, see {url}
spam ; pills ; Hair regrowth serum, before/after pics in my profile
spam ; pills ; Big pharma hides this root from you. Order before they ban it {url}
spam ; pills ; slimming jabs no rx needed cheap dm
spam ; pills ; A chef dropped four dress sizes with this pink salt drink {url}
spam ; pills ; Nerve pain? Rub THIS on your feet tonight {fire} {url}
spam ; pills ; Sleep drops that surgeons hide from their wives {url}
spam ; adult ; Lonely tonight? So am I 💋 {url}
spam ; adult ; My hot pics are free this week, check my bio 🍑
spam ; adult ; Local women {age}+ looking for fun, no sign-up {url}
spam ; adult ; hey handsome i'm new in town, add me {wa}
spam ; adult ; Cam show starts at nine, you're invited {url}
spam ; adult ; Sugar mummy needs a kind man, pays {sum} a month, message her agent
spam ; adult ; 18+ only 🔞 leaked videos in the group, link on my page
spam ; adult ; I saw your picture and my heart jumped, write to me at {mail}
spam ; adult ; Meet married ladies near you, discretion guaranteed {url}
spam ; adult ; Bored housewife, video call tonight? {wa}
spam ; adult ; Adult dating with no subscription, thousands online now {url}
spam ; phishing ; Unusual sign-in on your account, if it wasn't you click {url}
spam ; phishing ; HMRC: you are owed £286.40. Claim today {url}
spam ; phishing ; Dear customer, your card is blocked for security, unblock it at {url}
spam ; phishing ; Your mailbox is 98% full, verify your password to keep your messages: {url}
spam ; phishing ; Final notice: unpaid toll of $6.99, avoid a penalty {url}
spam ; phishing ; Your subscription could not be renewed, update your payment details {url}
spam ; phishing ; We've put 2FA on hold, reply with the six digit code that you just received.
spam ; phishing ; Copyright complaint about one of your photos, see the evidence {url}
spam ; phishing ; ur bank acct is lockd reply w/ ur pin 2 unlock
spam ; phishing ; Is this you in this video?? 😳 {url}
spam ; phishing ; You've been tagged in an accident report, open the document {url}
spam ; phishing ; Energy rebate of £400: enter your sort code before Friday {url}
spam ; phishing ; Meta Business: your advertising rights expire today unless you confirm at {url}
spam ; phishing ; We tried to deliver but the label was wet, rebook for 89p: {url}
spam ; fake-support ; Sorry about your trouble. Our official help desk is on WhatsApp {wa}, please write there.
spam ; fake-support ; For faster help call our 24/7 technical line {wa}
spam ; fake-support ; Can't log in? Contact @recover.fast on Insta, he got my account back in ten minutes
spam ; fake-support ; We have seen your complaint. Fill in this claim form with your bank details {url}
spam ; fake-support ; Airline refund department here, text your booking reference and passport to {wa}
spam ; fake-support ; Your wallet can be validated by our engineers, share your recovery phrase at {url}
spam ; fake-support ; Hi dear, inbox this page for your delivery issue 👉 {url}
spam ; fake-support ; Printer offline? Call certified experts {wa}, remote access in two minutes
spam ; fake-support ; I had the same problem, Mr Ethical Tools fixed it, message him on telegram
spam ; fake-support ; Refund desk here, your case is ready, tap and sign in with your bank: {url}
spam ; giveaway ; Congratulations!! You are our winner of the day, claim here {url}
spam ; giveaway ; Supermarket is celebrating 60 years: £100 voucher for everyone {url}
spam ; giveaway ; You've been selected to test and keep a laptop, only shipping to pay {url}
spam ; giveaway ; Free caravan, we can't sell it because of a small dent. Share and like to enter
spam ; giveaway ; Cash for the first 30 to say HI
spam ; giveaway ; Spin the wheel, everybody wins 🎁 {url}
spam ; giveaway ; Mystery box of unclaimed parcels for £2, {url}
spam ; giveaway ; gift card code giveaway no survey legit 100%
spam ; giveaway ; Lucky follower! Our admin will contact you, send your name and your card to pay the tax
spam ; giveaway ; Store closing in your town, leftover tablets go to the first names in the comments
spam ; giveaway ; Tag three mums and our sponsor ships a pram, you only cover insurance {url}
spam ; giveaway ; Mr and Mrs Harlan Tweed, jackpot couple, are sharing {sum} with readers of this page, contact {mail}
spam ; dm-me ; Message me "INFO" and I'll send you the link.
spam ; dm-me ; Inbox open, only motivated people please 💪
spam ; dm-me ; love your style hun, pm me for a collab x
spam ; dm-me ; I can't say it here, write to me in private.
spam ; dm-me ; We'd love to have you as an ambassador! DM @lux.pearl.team
spam ; dm-me ; ask me how i quit my 9 to 5
spam ; dm-me ; Ladies, I have three places left on my team, DM "BOSS"
spam ; dm-me ; Send us a DM to get featured ✨
spam ; dm-me ; dm 4 prices, quick replies
spam ; dm-me ; Type READY and I'll slide into your inbox with the plan 💎
spam ; followers ; Get verified today, blue tick guaranteed, {wa}
spam ; followers ; Real likes, real people, no bots {fire}
spam ; followers ; I'll follow everyone who follows me
spam ; followers ; Buy aged accounts, 2014 to 2019, bulk price, {mail}
spam ; followers ; Your content is fire, shame nobody sees it! Promote on @hub.of.best
spam ; followers ; sub4sub anyone? 1 min back
spam ; followers ; We grow pages organically, 3,000 targeted fans a month, {url}
spam ; followers ; Views pack: 1M for 29 dollars
spam ; followers ; SMM panel cheapest in the world {url}
spam ; followers ; Your competitor has 50k fans, you have 300, fix it for the price of a pizza {url}
spam ; job ; Amazonia Logistics is hiring, no interview, registration $30 refundable, {mail}
spam ; job ; Rate hotels, earn daily, my first week paid {sum}
spam ; job ; Visa sponsorship jobs in Canada and Australia, send passport copy to {wa}
spam ; job ; Typing job, 15 dollars a page, training kit to be bought first
spam ; job ; part time mums wanted!!! be ur own boss
spam ; job ; Mystery shoppers needed, we send a cheque, you keep a third, {mail}
spam ; job ; Join the fastest growing home business, no selling, only sharing {url}
spam ; job ; Receive parcels at home and forward them, £50 each
spam ; job ; Crypto company seeks payment agents, keep 8% of each transfer
spam ; job ; Nurses for Dubai, free flat, agent fee payable, apply {url}
spam ; job ; Sit, watch adverts, withdraw by PayPal at teatime, start {url}
spam ; job ; TikTok moderators wanted, no CV, salary in USDT, our HR bot answers in a minute {wa}
spam ; goods ; Factory closing, sneakers at 19.99, all sizes {fire} {url}
spam ; goods ; IPTV 18,000 channels, all sport, 24h trial, {wa}
spam ; goods ; Counterfeit notes, grade A, pass the pen test, telegram only
spam ; goods ; Teacup puppies free for a good home, you only pay the flight {mail}
spam ; goods ; Replica watches with box, nobody will know {url}
spam ; goods ; Wholesale lashes, MOQ 10, WhatsApp {wa}
spam ; goods ; Buy a passport, second citizenship, clean papers, {mail}
spam ; goods ; Cheap contact lenses, cheap sunglasses, cheap everything {url}
spam ; goods ; Essay writers, no plagiarism, grade A or refund {url}
spam ; goods ; Roof cleaning this week in your street, cash price, our team is nearby, {wa}
spam ; goods ; Solar panels for free, the state pays, check your postcode {url}
spam ; goods ; Vape carts and more, discreet delivery, menu on telegram
spam ; goods ; Cheap diesel, bulk, loading at Rotterdam, contact our mandate {mail}
spam ; goods ; cable hack, watch evrything 4 free, {url}
spam ; goods ; Luxury perfume testers £8, selling fast
spam ; goods ; Phone unlock any model, IMEI clean, {wa}
spam ; goods ; T-shirts with your first name on it, today only {url}
spam ; goods ; Liquidation pallets of returned electronics, 40 quid each, unopened {url}
spam ; goods ; Theory test pass certificates, same week, DVSA staff inside, {wa}
spam ; goods ; Skip college: accredited transcripts with hologram, {mail}
spam ; nonsense-and-chain ; aaaa best site best site best site {url}
spam ; nonsense-and-chain ; kjhgf sdlk cheap {url} oiuy
spam ; nonsense-and-chain ; Nice nice nice nice
spam ; nonsense-and-chain ; Put your finger on the photo, then comment 5, see what happens
spam ; nonsense-and-chain ; Great powerful spell caster Baba Otieno brings back lost love in three days {wa}
spam ; nonsense-and-chain ; Join the brotherhood, riches, fame and protection, message the grand master {mail}
spam ; nonsense-and-chain ; Lottery numbers revealed by a prophet, I won twice, {wa}
spam ; nonsense-and-chain ; I was dying of sadness until Dr Ekon returned my husband. Contact him today.
spam ; nonsense-and-chain ; Good day please accept my friend request i have beautiful proposal for you
spam ; nonsense-and-chain ; xx check xx my xx page xx
spam ; nonsense-and-chain ; An angel passed over this page, write 777 to receive.
spam ; nonsense-and-chain ; Send this bear to nine people you cherish or lose a friend by Sunday 🐻
spam ; nonsense-and-chain ; From tomorrow the site owns your pictures, paste this legal notice on your wall now.
spam ; whatsapp ; Contact us on WhatsApp {wa}, serious people only
spam ; whatsapp ; WhatsApp group, 3 places left, {wa}
spam ; whatsapp ; WhatsApp {wa} for all kinds of documents
spam ; whatsapp ; hello dear add my number {wa} i tell you good news
spam ; whatsapp ; Text {wa}, ask for Linda, say I sent you
spam ; whatsapp ; Save this number {wa}, it will change your year
spam ; whatsapp ; My uncle's trader replies quickly on {wa}
spam ; whatsapp ; For catalogue and wholesale price what's app {wa}
spam ; polite-or-disguised ; I don't normally comment, but this programme really worked for me: {url}
spam ; polite-or-disguised ; Thank you for the advice. I used to have debts too, then I met a financial coach, happy to share her contact.
spam ; polite-or-disguised ; Interesting point of view. Our white paper goes further, free download against your email {url}
spam ; polite-or-disguised ; As a mum of three I was sceptical. Ask me what I earn now.
spam ; polite-or-disguised ; Sorry for the off-topic, but does anyone need roofing work? My brother-in-law does the whole country, {wa}
spam ; polite-or-disguised ; Great event! If you missed it, the recording with subtitles is on sale at {url}
spam ; polite-or-disguised ; I agree with Susan. And for those who want to profit from the fall, {url}
spam ; polite-or-disguised ; Hi team, we have a buyer for your products in Nigeria, kindly send price list and bank details to {mail}
spam ; polite-or-disguised ; My condolences to the family. The funeral is streamed live here: {url}
spam ; polite-or-disguised ; Watch the full match free in HD {url}
spam ; polite-or-disguised ; Somebody asked about the vet bill, this charity pays everything, register your card {url}
spam ; polite-or-disguised ; Happy anniversary! Claim the voucher which the company offers to all its fans {url}
spam ; polite-or-disguised ; Good morning, I've found a bag of documents with your name. Please call my premium line.
spam ; polite-or-disguised ; Is this still available? I'll send a courier with the cash, just give me your card number for the insurance.
spam ; polite-or-disguised ; Dear friend, I am a soldier posted abroad and I've a trunk to send you, {mail}
spam ; polite-or-disguised ; So true 🙏 God has used Investor Miriam to bless my home, reach her before she's full.
spam ; polite-or-disguised ; Small tip for the readers of this blog: type your surname here and see who owes you money {url}
spam ; polite-or-disguised ; Hello, this is mum, I've broken my phone, here's my new number {wa}, can you pay a bill for me?
spam ; polite-or-disguised ; Really sorry to hear about your loss of luggage. I'm from the claims team, tap here {url}
spam ; polite-or-disguised ; Such a well written piece! My nephew had the same trouble until he joined a small private community, they still let in a few people, {url}
spam ; polite-or-disguised ; Your grandmother sounds wonderful. Mine left me a method for betting on horses, it's free for now {url}
spam ; long ; Hello business owner, 93% of the people who visit your website leave without buying. Our new AI assistant talks to them, warms them up and closes the sale while you sleep. We're offering 10 firms in your area a free install worth {sum}. Seven are taken. Book here: {url}
spam ; long ; STOP SCROLLING. You were born to be rich and THEY don't want you to know. In my free masterclass I reveal the 5 steps that made me {sum} in 60 days with no product, no stock and no boss. Places are limited, the link dies at midnight {fire} {url}
spam ; long ; Compliments of the season. I am Sergeant Rowan Peverell, on peacekeeping duty, and in a bunker we found two boxes of dollar bills worth {sum}. The diplomat who carries them needs an address in your country and a small fee for the seal. Thirty percent is for you. Write only to {mail}, my superiors read the other account.
spam ; long ; I never write comments but I must. My rent was late, my car was gone, my kids ate toast. A woman in this very group showed me an app where you rate songs. First day, 61 dollars. Today I paid a whole year of rent. I'm not selling anything, just ask me for the name, I answer everyone on {wa}
ham ; link ; Is this the right page to register? {hamurl}
ham ; link ; I bought this one {hamurl} and the lid doesn't fit, do you sell spares?
ham ; link ; Your link in the newsletter is dead: {hamurl}
ham ; link ; The council's notice is here for anyone on Mill Lane: {hamurl}
ham ; link ; Parcel page says "held at depot" since Friday {hamurl}, can you look?
ham ; link ; Our fundraising page for the hospice: {hamurl}, thank you to all who gave.
ham ; link ; I wrote up the recipe with your flour here, hope you don't mind: {hamurl}
ham ; link ; Source for the figure you quote, please? The only one I found is {hamurl}
ham ; link ; Which is better for a small flat, yours or this {hamurl}?
ham ; link ; The PDF at {hamurl} stops at page 12.
ham ; link ; The bug report, with steps: {hamurl}
ham ; link ; For the person asking about the talk, the video is at {hamurl}
ham ; link ; here u go babe the dress i meant {hamurl}
ham ; link ; Minutes of the residents' meeting: {hamurl}
ham ; link ; Is {hamurl} really your site, or a copy? The prices look too good.
ham ; link ; The bus diversion map is on {hamurl}, much clearer than the poster.
ham ; link ; Same model, other shop, £15 less: {hamurl}. Will you match it?
ham ; link ; Your competitor explains the recall far better, {hamurl}, learn from them.
ham ; link ; My allotment blog has a page on your compost, good and bad: {hamurl}
ham ; link ; Petition for a crossing on Vine Street, 640 names so far {hamurl}
ham ; link ; The form at {hamurl} won't accept an Irish postcode.
ham ; link ; Pictures of the crack, in order of size: {hamurl}
ham ; link ; According to the standard ({hamurl}) the gap should be 9 mm, yours is 14.
ham ; link ; Page not found when I follow {hamurl} from your invoice.
ham ; link ; For my class I've turned your article into a quiz, free for all: {hamurl}
ham ; link ; We sang at your opening, here's the recording {hamurl} 🎶
ham ; link ; Choir needs basses, no audition, details {hamurl}
ham ; link ; omg this is us at the 5k {hamurl}
ham ; link ; Rated 2.1 by 300 people on {hamurl}, so why should I trust the 5 stars here?
ham ; link ; The original paper is open access, {hamurl}, table 3 has the numbers.
ham ; link ; I'm selling the one I bought from you, barely used: {hamurl}
ham ; link ; Could you add step-free routes to {hamurl}?
ham ; link ; Missing since Saturday, grey parrot, poster here: {hamurl}
ham ; link ; Download starts and stops at 40% on {hamurl}, Firefox, Linux.
ham ; link ; Here's the charity page for my skydive on the 14th, any pound helps: {hamurl}
ham ; link ; The recipe I use is {hamurl}, with your flour and less sugar.
ham ; link ; Thread with the answers from the last meeting {hamurl}, third reply.
ham ; link ; I booked on {hamurl} and the hotel says it has never heard of me.
ham ; link ; Two years of our air readings, raw: {hamurl}
ham ; price ; £49.99 in the shop and £39.99 online, can you match it?
ham ; price ; How much is shipping to Ireland for two boxes?
ham ; price ; Sold my old one for 200 dollars and bought yours, no regrets.
ham ; price ; You charged me £60 instead of £16, please refund the difference.
ham ; price ; 50% off but the size guide has gone?
ham ; price ; Is the 1.9% rate on your poster fixed for the full five years?
ham ; price ; Free delivery from £30, my basket is £30.00, and it still adds £3.95!
ham ; price ; Does the price include the fitting?
ham ; price ; Ten pounds for parking to visit my mum in hospital is a lot.
ham ; price ; I'd pay double for a version that can be repaired.
ham ; price ; Rent is £1,150 a month plus bills, according to the agent.
ham ; price ; My electricity went from £84 to £231, why?
ham ; price ; cheapest pint in town still £4.20 lol
ham ; price ; Your card machine took £520 twice, luckily it was declined the second time.
ham ; price ; We raised £1,284.50 with the cake stall!
ham ; promo-question ; Code SPRING10 says expired, but the email says until Sunday.
ham ; promo-question ; Can I use the student discount with the sale price?
ham ; promo-question ; Is the free gift still included with two lipsticks?
ham ; promo-question ; Do the loyalty points expire?
ham ; promo-question ; When's your next sale? I've my eye on the green coat.
ham ; promo-question ; The voucher from my aunt won't scan at the self-checkout.
ham ; promo-question ; Buy one get one free: does that go for the large size as well?
ham ; promo-question ; Did anyone get the promised £20 for switching?
ham ; promo-question ; I won your photo contest in May and haven't received the hamper yet.
ham ; promo-question ; Is the competition open to people in Jersey?
ham ; promo-question ; How do I claim the cashback on the boiler?
ham ; promo-question ; Do NHS staff get a discount?
ham ; promo-question ; does black friday start on thurs or fri
ham ; promo-question ; The referral bonus for my friend hasn't arrived, her account is a month old.
ham ; promo-question ; Half price on Tuesdays only, or did I misread it?
ham ; promo-question ; Please could you resend my birthday offer, I deleted it by mistake.
ham ; promo-question ; Does the discount code work on gift cards?
ham ; promo-question ; Do you have a prize draw this year as well?
ham ; promo-question ; It says 20% at {hamurl} and 10% in the basket, which is it?
ham ; promo-question ; The prize rules on {hamurl} end in 2024, is the draw still running?
ham ; contact ; My number is {tel}, please ring after four.
ham ; contact ; You can write to me at {hammail}, I'm the treasurer.
ham ; contact ; I've tried {tel} all morning, it rings out.
ham ; contact ; DM sent with the order number and my postcode.
ham ; contact ; Could you send me a private message about the flat?
ham ; contact ; I'm on WhatsApp if that's easier for the photos.
ham ; contact ; Found a cat with a red collar at Hope Street, call {tel}
ham ; contact ; Contact for the choir: {hammail}, rehearsals on Wednesday.
ham ; contact ; Is {tel} really your helpline? It isn't on your website.
ham ; contact ; Please inbox me the address of the repair shop.
ham ; contact ; Email me the quote at {hammail}, thanks.
ham ; contact ; PM'd you about the leaking tap.
ham ; contact ; my mates number for the van is {tel}, hes sound
ham ; contact ; Whom do I call about a broken meter on a Sunday?
ham ; contact ; We've set up a WhatsApp group for the street party, ask Denise at 22.
ham ; finance-topic ; Is my deposit protected if your bank goes under?
ham ; finance-topic ; I bought shares in 1998, where do I find the dividend history?
ham ; finance-topic ; Bitcoin in a pension fund? I'd like to hear the trustees explain that.
ham ; finance-topic ; Our cooperative is looking for a loan to buy the shop, whom should we see?
ham ; finance-topic ; Can I repay my mortgage early without a fee?
ham ; finance-topic ; Lost 400 pounds in crypto last year, never again.
ham ; finance-topic ; What rate do you offer for a first business loan?
ham ; finance-topic ; The investment seminar was clear and nobody tried to sell me anything.
ham ; finance-topic ; I earn £1,900 a month, would I pass your checks for a two-bed flat?
ham ; finance-topic ; Please stop sending credit card offers to my late mother.
ham ; finance-topic ; Do you report to all three credit agencies?
ham ; finance-topic ; My daughter's trading app lost her a month's wages. Should the regulator not step in?
ham ; finance-topic ; Is a 4% return realistic over ten years?
ham ; finance-topic ; The grant for small bakeries closes on Friday, the form is at the chamber of commerce.
ham ; finance-topic ; how do i get a loan statement for my tax thing
ham ; finance-topic ; Your rates page {hamurl} shows last month's figures.
ham ; finance-topic ; Which form on {hamurl} do I need to move my ISA?
ham ; health-topic ; Can I take these vitamins with blood pressure tablets?
ham ; health-topic ; I lost six kilos with your walking group and made three friends.
ham ; health-topic ; Do you need a prescription for the stronger cream?
ham ; health-topic ; My GP stopped the blue inhaler, is the new one in stock?
ham ; health-topic ; The physio's exercises did more than any pill.
ham ; health-topic ; Is this tea safe in pregnancy?
ham ; health-topic ; Where can I hand in out-of-date medicines?
ham ; health-topic ; Weight loss jab: who qualifies at the clinic?
ham ; health-topic ; The knee brace is brilliant, expensive but brilliant.
ham ; health-topic ; Erectile problems after surgery are normal, my surgeon said, so lads, ask.
ham ; health-topic ; CBD oil at the checkout next to the sweets? Really?
ham ; health-topic ; anyone else get a headache off the new hayfever tabs
ham ; health-topic ; My hair is growing back after chemo and your headscarves got me through.
ham ; job-topic ; Are you hiring for weekends? I've two years in a bakery.
ham ; job-topic ; I applied in March, reference 118, and heard nothing.
ham ; job-topic ; Is the warehouse job really £14 an hour on nights?
ham ; job-topic ; Can I work from home two days a week in this role?
ham ; job-topic ; My son starts with you on Monday, he's ironed his own shirt.
ham ; job-topic ; Do I need a visa to work the apple season?
ham ; job-topic ; Is there an age limit for apprenticeships?
ham ; job-topic ; Part-time, term-time only, do you have anything like that?
ham ; job-topic ; The job link in your post opens last year's advert.
ham ; job-topic ; wot do u pay kitchen porters
ham ; job-topic ; I'm a welder with 20 years behind me, to whom do I send my CV?
ham ; job-topic ; Great place to work, ask anyone who was there in the nineties.
ham ; job-topic ; The vacancy at {hamurl} mentions nights, the advert here says days.
ham ; job-topic ; Saw the cleaner's job on {hamurl}, is it still going?
ham ; goods-topic ; Are these trainers genuine or a collaboration?
ham ; goods-topic ; My watch stopped after a week, still under guarantee?
ham ; goods-topic ; Do you sell replacement straps for the leather bag?
ham ; goods-topic ; Looking for a puppy from a rescue, any advice?
ham ; goods-topic ; Which perfume is closest to the one you discontinued?
ham ; goods-topic ; The IPTV box you sold me no longer gets the news channel.
ham ; goods-topic ; Is there a cheap way to unlock a phone that I bought from you?
ham ; goods-topic ; Bought the solar kit in April, it has paid a third of itself already.
ham ; goods-topic ; Where do you buy sunglasses that fit a wide face?
ham ; goods-topic ; Roof finished, gutters done, great team, would use again.
ham ; goods-topic ; I got a copy of my degree certificate in a week, thanks registry.
ham ; goods-topic ; Does the essay prize accept entries from abroad?
ham ; goods-topic ; Your handbag repair service saved my grandmother's clutch.
ham ; goods-topic ; Can I renew my driving licence at the post office?
ham ; goods-topic ; Got my passport back in nine days, impressed.
ham ; goods-topic ; Wholesale prices for a village shop, do you do those?
ham ; phishing-report ; I got a text from "you" about an unpaid parcel, is it a scam?
ham ; phishing-report ; Someone called Linda on WhatsApp says she works for you, does she?
ham ; phishing-report ; Beware, people: a fake page with the same logo is asking for card numbers.
ham ; phishing-report ; This email says my mailbox is full and looks like it's from you, attached.
ham ; phishing-report ; My nan nearly gave her PIN to a man claiming to be your fraud team.
ham ; phishing-report ; The "you've won a phone" advert on your page isn't yours, is it?
ham ; phishing-report ; Please delete the comments with crypto links under your post.
ham ; phishing-report ; Is {tel} one of your numbers? They wanted my sort code.
ham ; phishing-report ; A certain "Mrs Grace" offers loans under every post of yours, can't you block her?
ham ; phishing-report ; fake giveaway going round w ur name, warn ppl
ham ; phishing-report ; I clicked the link before I realised, what should I do now?
ham ; phishing-report ; Somebody has registered {hamurl} and copied your whole shop.
ham ; phishing-report ; I was sent to {hamurl} to "confirm my delivery", is that you?
ham ; social ; Follow the club for results, we're hopeless but cheerful.
ham ; social ; Tagged you in my story, the cake looked amazing!
ham ; social ; Thanks for the follow, big fan of your bread.
ham ; social ; We've reached 1,000 members, hello to the new faces.
ham ; social ; Share please, my neighbour's bike was stolen on Elm Street.
ham ; social ; Like if you remember the old cinema.
ham ; social ; I subscribed for the garden videos and stayed for the dog.
ham ; social ; Do you accept guest articles from teachers?
ham ; social ; Who runs this page? You're hilarious.
ham ; social ; Retweeting for my colleagues on Ward {age}.
ham ; social ; First comment, do I get a biscuit?
ham ; social ; Please share: blood drive at the town hall, Thursday 10 to 4.
ham ; social ; ur reels r class
ham ; social ; Would you like to collaborate with our school on a mural?
ham ; social ; Type of paint in photo 3, anyone?
ham ; same-words-as-spam ; Guaranteed for ten years, says the box, but the shop says two.
ham ; same-words-as-spam ; Free! Two tickets for tonight, my kids have flu, first to answer.
ham ; same-words-as-spam ; Best investment I ever made: a decent pair of boots.
ham ; same-words-as-spam ; I made £40 at the car boot and spent it on your plants.
ham ; same-words-as-spam ; Working from home today, so deliver any time.
ham ; same-words-as-spam ; Winner of last year's raffle here, the hamper was ace.
ham ; same-words-as-spam ; Limited edition sold out in four minutes, will you print more?
ham ; same-words-as-spam ; URGENT: I've locked my keys in your gym.
ham ; same-words-as-spam ; Click and collect didn't send me a code.
ham ; same-words-as-spam ; No experience with sourdough, is the kit for me?
ham ; same-words-as-spam ; My account was hacked, how do I get it back?
ham ; same-words-as-spam ; Hot, single-origin, freshly roasted: my kind of date.
ham ; same-words-as-spam ; Act now on the potholes, please.
ham ; same-words-as-spam ; I can't believe it's 100% wool at that price.
ham ; same-words-as-spam ; Do you ship worldwide?
ham ; same-words-as-spam ; Cash only? In 2026?
ham ; same-words-as-spam ; Miracle! The 36 was on time.
ham ; same-words-as-spam ; Made my first million steps with your insoles.
ham ; same-words-as-spam ; The secret of the sauce is vinegar, isn't it?
ham ; same-words-as-spam ; Are the girls' and ladies' sizes the same?
ham ; shouting ; WHY IS THE POOL SHUT AGAIN???
ham ; shouting ; HAPPY BIRTHDAY TO THE BEST BAKERY!!!
ham ; shouting ; I WANT MY REFUND NOW
ham ; shouting ; WE WON!!!! 🏆🏆🏆
ham ; shouting ; Sorry for the caps, my keyboard is stuck.
ham ; shouting ; FREE PARKING ON SUNDAYS, finally, thank you council!!
ham ; shouting ; BEST. CHIPS. EVER. 🔥🔥🔥
ham ; shouting ; LOST DOG, brown, answers to Toast, {tel}
ham ; shouting ; 100% AGREE
ham ; shouting ; OMG I GOT THE JOB 🎉🎉🎉 thank you for the reference
ham ; shouting ; STOP PUTTING PRICES UP
ham ; shouting ; !!!!! yes !!!!!
ham ; business ; We're a small café and would like to stock your cordial, whom do we speak to?
ham ; business ; Quote for 300 tote bags, two colours, please, to {hammail}
ham ; business ; Our agency handled the translation, happy to share how.
ham ; business ; I run the bike shop next door, shall we do a joint weekend?
ham ; business ; Could you send your wholesale list to {hammail}?
ham ; business ; We supply scaffolding locally and saw your tender, is it still open?
ham ; business ; Your invoice has the wrong VAT number on it.
ham ; business ; I'm the photographer of picture 2, kindly add my credit.
ham ; business ; Do you offer training for teams of ten?
ham ; business ; Our charity needs a van for one day in June, any chance of a loan?
ham ; business ; Speaker request for our trade fair on 9 October, budget available.
ham ; business ; Our price list and samples are at {hamurl} if you still want a local roaster.
ham ; ordinary ; Lovely to see the old mill lit up.
ham ; ordinary ; Any news on the crossing?
ham ; ordinary ; My grandad drove that lorry.
ham ; ordinary ; Not for me, but I see why people like it.
ham ; ordinary ; Your shop in Leith never disappoints.
ham ; ordinary ; What a goal!
ham ; ordinary ; I disagree, the old layout was easier.
ham ; ordinary ; The tea urn leaks, just so you know.
ham ; ordinary ; We'll be there with the pram.
ham ; ordinary ; Do you remember Mrs Finch from the till?
ham ; ordinary ; Nice to meet you all yesterday.
ham ; ordinary ; Been using it for a month, so far so good.
ham ; ordinary ; Cheers for the quick answer.
ham ; ordinary ; Wrong photo, I think, that's the other bridge.
ham ; ordinary ; I'd rather have the paper version.
ham ; ordinary ; Good luck to all the runners.
ham ; ordinary ; lol the dog at the back
ham ; ordinary ; Is it dog-friendly?
ham ; ordinary ; See you Sunday.
ham ; ordinary ; The second picture is my house!
ham ; long ; Hi, I ordered the oak table on 3 March, order 55120, paid £640 by card and was told six weeks. It's now week nine. I don't want a voucher or a discount code, I want a date. You can reach me on {tel} after five, or by email at {hammail}. Thank you.
ham ; long ; My late husband had an account with you and I'm trying to close it. The website asks for a code sent to his phone, which I no longer have, and the helpline sends me back to the website. Could a person please call me? I've the certificate and all the papers here.
ham ; long ; I entered your draw at the county show, and yesterday someone rang to say I'd won and needed my card for the postage. I hung up. Two questions: do you keep those forms safe, and is there a winner? If it's me, I'll collect it on foot.
ham ; long ; We tried four providers last year, and here's what it cost us for a family of five, month by month: {hamurl}. Yours was the second cheapest and the only one that answered the phone. The router is ugly, though.

# What stands most under videos and posts: channels, the nice post with a link, psychics, customer service that is none.
spam ; channel ; Hey guys, check out my channel, I make covers and vlogs, subscribe please {url}
spam ; channel ; im a small youtuber, a sub would mean the world, i sub back
spam ; channel ; Subscribe to me and I will subscribe to you, thumbs up so people see this!!
spam ; channel ; New song on my channel, go listen {url} 🔥
spam ; channel ; please help me get 500 subscribers before my birthday, my channel is in my name
spam ; channel ; Watch my new video, you won't regret it: {url}
spam ; channel ; I know you scroll past comments like this, but give my music thirty seconds, one click on my name
spam ; channel ; like my page on facebook and share it with your friends {url}
spam ; channel ; free game keys on our site, just sign up {url}
spam ; channel ; sign this petition for my band's contest, one vote each {url}
spam ; nice-post ; Great post, very informative. {url}
spam ; nice-post ; Wonderful website, I will share it with my friends. My page: roofing contractors {url}
spam ; nice-post ; I really like what you write here, keep it up. Also visit {url}
spam ; nice-post ; Hello admin, amazing blog layout! cheap essay writing {url}
spam ; psychic ; Powerful spell caster brought my ex back in 24 hours, contact Dr Ozalu on {wa}
spam ; psychic ; Free psychic reading, first ten minutes on us {url}
spam ; psychic ; Lottery spells, love spells, protection, results or your money back, {mail}
spam ; fake-support ; Airline refunds desk, call {wa} and quote your booking, available 24/7
spam ; fake-support ; Wallet not syncing? Send your issue to the support team via {url}
spam ; text ; WINNER! You have been selected for a cash prize of {sum}. To claim call {wa} now. Valid 12 hours only.
spam ; text ; Your free ringtone is waiting, reply STOP to end, text TONE to 80086, 150p per message
spam ; text ; Final notice: you have an unclaimed voucher, call {wa} from a landline
spam ; text ; Sexy singles near you want to chat, text DATE to 80122, 18 or over, 1.50 per msg
ham ; fan ; I love this song so much ❤️
ham ; fan ; who is still watching this in 2026
ham ; fan ; This video has more views than there are people in my country lol
ham ; fan ; Best song ever, my kids dance to it every morning
ham ; fan ; subscribed after your last video, keep going!
ham ; fan ; why does this have so many dislikes
ham ; fan ; her voice is amazing 😍
ham ; fan ; Two billion views, congrats!
ham ; fan ; lol this is so funny 😂😂
ham ; short ; Thanks!
ham ; short ; thank you so much
ham ; short ; Nice
ham ; short ; great post
ham ; short ; ok lol
ham ; short ; 👍
ham ; short ; Same here.
ham ; gambling-news ; The casino on the pier closed after forty years, sad day for the town.
ham ; gambling-news ; Betting ads during the match should be banned, my son knows all the odds.
ham ; texts ; call me when you land, i will be at the station
ham ; texts ; sorry cant talk now, txt u later
ham ; texts ; did u win anything at bingo last night lol
ham ; texts ; The voucher you gave me expires on friday, shall we go for dinner?

# What looks most like spam and is none: a customer with a price, a link, a number.
ham ; link-and-price ; I paid {pounds} and nothing came, here is the tracking: {hamurl}
ham ; link-and-price ; Order of {pounds} cancelled without a word, see {hamurl}
ham ; link-and-price ; The same model is {pounds} here: {hamurl}, can you match it?
ham ; link-and-price ; Shown at {pounds} on {hamurl}, the till asked for twice that.
ham ; link-and-price ; Please refund the {pounds} you took twice, proof is at {hamurl}
ham ; link-and-price ; Nothing after three weeks, the tracking has not moved {hamurl}
ham ; link-and-price ; For those who are looking, the whole article is at {hamurl}
ham ; link-and-price ; Source: {hamurl}
ham ; link-and-price ; {hamurl} page 3 says the opposite of what you say.
ham ; link-and-price ; Thanks! The official steps are explained here: {hamurl}
ham ; link-and-price ; In answer to Claire: yes, {pounds} a child, see {hamurl}
ham ; link-and-price ; My full review with photos is on my blog: {hamurl}
ham ; link-and-price ; URGENT lost parcel!!! {hamurl} nobody answers {tel}
ham ; link-and-price ; I wrote about the same subject and see it differently: {hamurl}
ham ; link-and-price ; I won {pounds} in your raffle, when can I collect?
ham ; link-and-price ; Call {tel}, they gave me my {pounds} back in two days.
