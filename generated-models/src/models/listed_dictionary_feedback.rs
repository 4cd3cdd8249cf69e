// @generated from the schema "ListedDictionaryFeedback"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ListedDictionaryFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListedDictionaryFeedback {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `term`: `string`, required.
    pub term: Option<String>,
    /// `dialect`: `string`, required.
    pub dialect: Option<String>,
    /// `boostValue`: `number (float)`.
    #[doc(alias = "boostValue")]
    pub boost_value: Option<f64>,
    /// `source`: `Manual`, the one known value, read-only.
    pub source: Option<Open<Source>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListedDictionaryFeedback "ListedDictionaryFeedback" 10 {
    (
        id: String = "id" with_id read_only,
        term: String = "term" with_term required,
        dialect: String = "dialect" with_dialect required,
        boost_value: f64 = "boostValue" with_boost_value,
        source: Open<Source> = "source" with_source read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `source` of `ListedDictionaryFeedback`. Known values: `Manual`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Manual,
}

crate::runtime::values!(Source {
    Manual = "Manual",
});
