// @generated from the schema "WrapUpCodeMapping"; changes made here are lost at the next generation

/// The schema `WrapUpCodeMapping`.
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

impl crate::runtime::Model for WrapUpCodeMapping {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        default_set: ::std::option::Option::None,
        mapping: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapUpCodeMapping = &<WrapUpCodeMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapUpCodeMapping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("defaultSet", "default_set", 0),
            ("mapping", "mapping", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.default_set,
            &E.mapping,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WrapUpCodeMapping);

crate::runtime::setters!(WrapUpCodeMapping {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_default_set: default_set: ::std::vec::Vec<crate::runtime::Open<DefaultSet>>,
    with_mapping: mapping: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `defaultSet` of `WrapUpCodeMapping`. Known values: `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `RIGHT_PARTY_CONTACT`, `BUSINESS_SUCCESS`, `BUSINESS_FAILURE`, `BUSINESS_NEUTRAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultSet {
    ContactUncallable,
    NumberUncallable,
    RightPartyContact,
    BusinessSuccess,
    BusinessFailure,
    BusinessNeutral,
}

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
