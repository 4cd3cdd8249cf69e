// @generated from the schema "GroupProfile"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `GroupProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupProfile {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int64)`, required.
    pub version: Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupProfile "GroupProfile" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        state: Open<State> = "state" with_state,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i64 = "version" with_version required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `GroupProfile`. Known values: `active`, `inactive`, `deleted`.
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
