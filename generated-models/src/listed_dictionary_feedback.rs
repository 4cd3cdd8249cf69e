// @generated from the schema "ListedDictionaryFeedback"; changes made here are lost at the next generation

/// The schema `ListedDictionaryFeedback`.
#[repr(C)]
pub struct ListedDictionaryFeedback {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `term`: `string`, required.
    pub term: ::std::option::Option<::std::string::String>,
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `boostValue`: `number (float)`.
    #[doc(alias = "boostValue")]
    pub boost_value: ::std::option::Option<f64>,
    /// `source`: `string`, read-only.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListedDictionaryFeedback "ListedDictionaryFeedback" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        term: ::std::string::String = "term" 1 with_term,
        dialect: ::std::string::String = "dialect" 1 with_dialect,
        boost_value: f64 = "boostValue" 0 with_boost_value,
        source: crate::runtime::Open<Source> = "source" 2 with_source,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `source` of `ListedDictionaryFeedback`. Known values: `Manual`.
#[non_exhaustive]
pub enum Source {
    Manual,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Manual, "Manual")];
}
