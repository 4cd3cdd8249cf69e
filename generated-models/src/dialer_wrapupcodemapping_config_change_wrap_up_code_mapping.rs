// @generated from the schema "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping"; changes made here are lost at the next generation

/// The schema `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`.
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

impl crate::runtime::Model for DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        default_set: ::std::option::Option::None,
        mapping: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerWrapupcodemappingConfigChangeWrapUpCodeMapping = &<DialerWrapupcodemappingConfigChangeWrapUpCodeMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerWrapupcodemappingConfigChangeWrapUpCodeMapping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
            ("defaultSet", "default_set", 0),
            ("mapping", "mapping", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.default_set,
            &E.mapping,
        ],
    }
};

crate::runtime::model!(DialerWrapupcodemappingConfigChangeWrapUpCodeMapping);

crate::runtime::setters!(DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
    with_default_set: default_set: ::std::vec::Vec<crate::runtime::Open<DefaultSet>>,
    with_mapping: mapping: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
});

/// The property `defaultSet` of `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
}

impl crate::runtime::Enum for DefaultSet {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContactUncallable, "CONTACT_UNCALLABLE"),
        (Self::NumberUncallable, "NUMBER_UNCALLABLE"),
        (Self::RightPartyContact, "RIGHT_PARTY_CONTACT"),
    ];
}
