//! The feed of an account: what was confirmed there, for everybody; what was withdrawn leaves it.

use crate::{App, Error, deliver};
use charte_domain::{AccountHandle, DeliveryState};
use charte_lang::fold;
use charte_networks::destination::Destination;
use charte_networks::feed::{Feed, FeedItem};
use charte_store::deliveries;
use jiff::Timestamp;

/// Items of a feed.
const ITEMS: u32 = 50;

/// The feed of an account, by its handle with or without its sign, and when it changed last. Without an address of its own:
/// whoever serves it knows that.
///
/// # Errors
/// No such account, or one without a feed.
pub async fn of(app: &App, handle: &str) -> Result<(Feed, Timestamp), Error> {
    let house = app.house();
    let key = |text: &str| fold::key(text.trim_start_matches('@'));
    let wanted = key(handle);
    let account: AccountHandle =
        house.handles().into_iter().find(|one| key(one.as_str()) == wanted).ok_or(Error::NotFound("feed"))?;
    if deliver::destination(app, &account).await? != Destination::Feed {
        return Err(Error::NotFound("feed"));
    }
    let header = house.charter.as_ref().map(|charter| &charter.engine.charter().header);
    let organisation = header.and_then(|header| header.organisation.clone()).unwrap_or_default();
    let lang = house.lang();
    let shown = deliveries::shown(&mut app.store.read().await?, &account, ITEMS).await?;
    let changed = shown.iter().map(|one| one.changed).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let items = shown
        .into_iter()
        .filter(|one| one.delivery.state == DeliveryState::Confirmed)
        .map(|one| {
            let text = one.content.text_for(&account).to_owned();
            let title = charte_domain::Content { text: text.clone(), ..charte_domain::Content::default() }.title();
            let at = one.delivery.confirmed.unwrap_or(one.delivery.due);
            FeedItem { id: one.delivery.id.to_string(), title, text, at }
        })
        // What was erased when its time was up has none.
        .filter(|one| !one.text.is_empty())
        .collect();
    let title = format!("{organisation} · {account}");
    let feed = Feed { address: String::new(), title, author: organisation, lang: lang.code().to_owned(), items };
    Ok((feed, changed))
}
