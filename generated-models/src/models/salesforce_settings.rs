// @generated from the schema "SalesforceSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SalesforceSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SalesforceSettings {
    /// `channel`: one of `App`, `Pkb`, `Csp` and `Prm`.
    pub channel: Option<Open<Channel>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `categories`: `array of string`.
    pub categories: Option<Vec<String>>,
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SalesforceSettings "SalesforceSettings" 4 {
    (
        channel: Open<Channel> = "channel" with_channel,
        language: String = "language" with_language,
        categories: Vec<String> = "categories" with_categories,
        base_url: String = "baseUrl" with_base_url,
    )
});

/// The property `channel` of `SalesforceSettings`. Known values: `App`, `Pkb`, `Csp`, `Prm`.
#[repr(u16)]
#[non_exhaustive]
pub enum Channel {
    App,
    Pkb,
    Csp,
    Prm,
}

crate::runtime::values!(Channel {
    App = "App",
    Pkb = "Pkb",
    Csp = "Csp",
    Prm = "Prm",
});
