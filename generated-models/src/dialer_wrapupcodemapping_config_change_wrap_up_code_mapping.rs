// @generated from the schema "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping"; changes made here are lost at the next generation

/// The schema `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`.
#[repr(C)]
pub struct DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerWrapupcodemappingConfigChangeWrapUpCodeMapping "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
        default_set: ::std::vec::Vec<crate::runtime::Open<DefaultSet>> = "defaultSet" 0 with_default_set,
        mapping: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "mapping" 0 with_mapping,
    )
});

/// The property `defaultSet` of `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`.
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
}

crate::runtime::known!(DefaultSet);

impl crate::runtime::Enum for DefaultSet {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContactUncallable, "CONTACT_UNCALLABLE"),
        (Self::NumberUncallable, "NUMBER_UNCALLABLE"),
        (Self::RightPartyContact, "RIGHT_PARTY_CONTACT"),
    ];
}
