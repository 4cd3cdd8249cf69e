// @generated from the schema "WrapUpCodeMapping"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WrapUpCodeMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WrapUpCodeMapping {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `defaultSet`: array of one of `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`, `BUSINESS_SUCCESS` and 2 more.
    #[doc(alias = "defaultSet")]
    pub default_set: Option<Vec<Open<DefaultSet>>>,
    /// `mapping`: `map of array of string`.
    pub mapping: Option<BTreeMap<String, Vec<String>>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WrapUpCodeMapping "WrapUpCodeMapping" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        default_set: Vec<Open<DefaultSet>> = "defaultSet" with_default_set,
        mapping: BTreeMap<String, Vec<String>> = "mapping" with_mapping,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `defaultSet` of `WrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`, `BUSINESS_SUCCESS`, `BUSINESS_FAILURE`, `BUSINESS_NEUTRAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
    BusinessSuccess,
    BusinessFailure,
    BusinessNeutral,
}

crate::runtime::values!(DefaultSet {
    ContactUncallable = "CONTACT_UNCALLABLE",
    NumberUncallable = "NUMBER_UNCALLABLE",
    RightPartyContact = "RIGHT_PARTY_CONTACT",
    BusinessSuccess = "BUSINESS_SUCCESS",
    BusinessFailure = "BUSINESS_FAILURE",
    BusinessNeutral = "BUSINESS_NEUTRAL",
});
