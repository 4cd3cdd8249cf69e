// @generated from the schema "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `defaultSet`: array of one of `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE` and `RIGHT_PARTY_CONTACT`.
    #[doc(alias = "defaultSet")]
    pub default_set: Option<Vec<Open<DefaultSet>>>,
    /// `mapping`: `map of array of string`.
    pub mapping: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerWrapupcodemappingConfigChangeWrapUpCodeMapping "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
        default_set: Vec<Open<DefaultSet>> = "defaultSet" with_default_set,
        mapping: BTreeMap<String, Vec<String>> = "mapping" with_mapping,
    )
});

/// The property `defaultSet` of `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`.
#[repr(u16)]
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
}

crate::runtime::values!(DefaultSet {
    ContactUncallable = "CONTACT_UNCALLABLE",
    NumberUncallable = "NUMBER_UNCALLABLE",
    RightPartyContact = "RIGHT_PARTY_CONTACT",
});
