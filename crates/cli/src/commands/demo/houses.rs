//! The two houses of the demonstration: their charters, their registries, their months; and whom to sign in as.

use clap::ValueEnum;

/// Which house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Which {
    /// Verrières, glassmakers, in French
    Verrieres,
    /// Harrow & Finch, makers of jackets, in English
    Harrow,
}

/// A house.
pub(crate) struct House {
    /// Its month.
    pub(crate) month: &'static str,
    /// Its charter.
    pub(crate) charter: &'static str,
    /// Its registry: name and text of each file.
    pub(crate) registry: [(&'static str, &'static str); 5],
    /// The calendar of the hours at which it speaks.
    pub(crate) hours: &'static str,
    /// The account where a person puts the posts; all others have a feed.
    pub(crate) by_hand: &'static str,
    /// The account whose comments come from a site of the house, and the site.
    pub(crate) site: (&'static str, &'static str),
    /// Whom to sign in as: what they are, as a message, and the id.
    pub(crate) visitors: [(&'static str, &'static str); 4],
}

macro_rules! registry {
    ($folder:literal) => {
        [
            ("people.toml", include_str!(concat!("../../../../../examples/", $folder, "/registry/people.toml"))),
            ("accounts.toml", include_str!(concat!("../../../../../examples/", $folder, "/registry/accounts.toml"))),
            ("assets.toml", include_str!(concat!("../../../../../examples/", $folder, "/registry/assets.toml"))),
            ("consents.toml", include_str!(concat!("../../../../../examples/", $folder, "/registry/consents.toml"))),
            ("contacts.toml", include_str!(concat!("../../../../../examples/", $folder, "/registry/contacts.toml"))),
        ]
    };
}

impl Which {
    /// The house.
    pub(crate) fn house(self) -> House {
        match self {
            Self::Verrieres => House {
                month: include_str!("../../../demo/verrieres.toml"),
                charter: include_str!("../../../../../examples/verrieres/charte.md"),
                registry: registry!("verrieres"),
                hours: "heures de parole",
                by_hand: "@fondation-verrieres",
                site: ("@blog-verrieres", "https://blog.verrieres.example"),
                visitors: [
                    ("demo-as-administrator", "claire-morel"),
                    ("demo-as-manager", "ines-kaddour"),
                    ("demo-as-approver", "marguerite-oudin"),
                    ("demo-as-employee", "paul-durand"),
                ],
            },
            Self::Harrow => House {
                month: include_str!("../../../demo/harrow.toml"),
                charter: include_str!("../../../../../examples/harrow/charter.md"),
                registry: registry!("harrow"),
                hours: "speaking hours",
                by_hand: "@harrowfinch-careers",
                site: ("@harrowfinch-journal", "https://journal.harrowfinch.example"),
                visitors: [
                    ("demo-as-administrator", "rosa-whitlock"),
                    ("demo-as-manager", "anika-shah"),
                    ("demo-as-approver", "helen-marsh"),
                    ("demo-as-employee", "conor-walsh"),
                ],
            },
        }
    }
}
