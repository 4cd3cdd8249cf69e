// @generated from the schema "WrapUpCodeMapping"; changes made here are lost at the next generation

/// The schema `WrapUpCodeMapping`.
#[repr(C)]
pub struct WrapUpCodeMapping {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `defaultSet`: `array of string`.
    #[doc(alias = "defaultSet")]
    pub default_set: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DefaultSet>>,
    >,
    /// `mapping`: `map of array of string`.
    pub mapping: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WrapUpCodeMapping "WrapUpCodeMapping" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        default_set: ::std::vec::Vec<crate::runtime::Open<DefaultSet>> = "defaultSet" 0 with_default_set,
        mapping: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "mapping" 0 with_mapping,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `defaultSet` of `WrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`, `BUSINESS_SUCCESS`, `BUSINESS_FAILURE`, `BUSINESS_NEUTRAL`.
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
    BusinessSuccess,
    BusinessFailure,
    BusinessNeutral,
}

crate::runtime::known!(DefaultSet);

impl crate::runtime::Enum for DefaultSet {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContactUncallable, "CONTACT_UNCALLABLE"),
        (Self::NumberUncallable, "NUMBER_UNCALLABLE"),
        (Self::RightPartyContact, "RIGHT_PARTY_CONTACT"),
        (Self::BusinessSuccess, "BUSINESS_SUCCESS"),
        (Self::BusinessFailure, "BUSINESS_FAILURE"),
        (Self::BusinessNeutral, "BUSINESS_NEUTRAL"),
    ];
}
