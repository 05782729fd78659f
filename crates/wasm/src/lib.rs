//! The engine in a browser: the server's own, compiled to WebAssembly, without the encoder and the models. What a browser
//! calls is a few functions over one buffer in memory, so that no tool stands between this crate and the page:
//!
//! ```text
//! charte_interface()               the version of what follows
//! charte_room(bytes) -> address    room for what goes in: JavaScript writes UTF-8 there
//! charte_charter(lang) -> bytes    takes what was written as a charter
//! charte_registry(lang) -> bytes   as the files of a registry, an object of names and texts
//! charte_judge(instant, lang)      as a submission, at an instant in microseconds since 1970
//!              -> bytes
//! charte_answer() -> address       where the answer of the last of these stands, JSON in UTF-8
//! ```
//!
//! `lang` is 0 for French, 1 for English. What the answers are, [`Session`] says.

mod session;

pub use session::Session;

use charte_messages::Lang;
use std::cell::RefCell;

/// The version of the functions and of their answers; the page's script asks for it.
pub const INTERFACE: u32 = 1;

#[derive(Default)]
struct State {
    session: Session,
    room: Vec<u8>,
    answer: String,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// The version of this interface.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_interface() -> u32 {
    INTERFACE
}

/// Room for what goes in.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_room(bytes: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| {
        state.room.clear();
        state.room.resize(bytes, 0);
        state.room.as_mut_ptr()
    })
}

/// Takes what was written as a charter.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_charter(lang: u32) -> usize {
    answered(|session, text| session.load_charter(&String::from_utf8_lossy(text), language(lang)))
}

/// Takes what was written as the files of a registry.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_registry(lang: u32) -> usize {
    answered(|session, files| session.load_registry(files, language(lang)))
}

/// Takes what was written as a submission. Microseconds since 1970 are whole numbers in a double until the year 2255.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_judge(instant: f64, lang: u32) -> usize {
    answered(|session, post| session.judge(post, instant as i64, language(lang)))
}

/// Where the last answer stands.
#[expect(unsafe_code, reason = "a name that JavaScript calls")]
#[unsafe(no_mangle)]
pub extern "C" fn charte_answer() -> *const u8 {
    STATE.with_borrow(|state| state.answer.as_ptr())
}

fn answered(ask: impl FnOnce(&mut Session, &[u8]) -> String) -> usize {
    STATE.with_borrow_mut(|state| {
        state.answer = ask(&mut state.session, &state.room);
        state.answer.len()
    })
}

fn language(code: u32) -> Lang {
    if code == 0 { Lang::Fr } else { Lang::En }
}
