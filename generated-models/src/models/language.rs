// @generated from the schema "Language"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `Language`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Language {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Language "Language" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_modified: DateTime = "dateModified" with_date_modified,
        state: Open<State> = "state" with_state,
        version: String = "version" with_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Language`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
