// @generated from the schema "ContactListFilterRange"; changes made here are lost at the next generation

/// The schema `ContactListFilterRange`.
pub struct ContactListFilterRange {
    /// `min`: `string`.
    pub min: ::std::option::Option<::std::string::String>,
    /// `max`: `string`.
    pub max: ::std::option::Option<::std::string::String>,
    /// `minInclusive`: `boolean`.
    #[doc(alias = "minInclusive")]
    pub min_inclusive: ::std::option::Option<bool>,
    /// `maxInclusive`: `boolean`.
    #[doc(alias = "maxInclusive")]
    pub max_inclusive: ::std::option::Option<bool>,
    /// `inSet`: `array of string`.
    #[doc(alias = "inSet")]
    pub in_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactListFilterRange {
    const EMPTY: Self = Self {
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        min_inclusive: ::std::option::Option::None,
        max_inclusive: ::std::option::Option::None,
        in_set: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListFilterRange = &<ContactListFilterRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListFilterRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("min", "min", 0),
            ("max", "max", 0),
            ("minInclusive", "min_inclusive", 0),
            ("maxInclusive", "max_inclusive", 0),
            ("inSet", "in_set", 0),
        ],
        fields: &[&E.min, &E.max, &E.min_inclusive, &E.max_inclusive, &E.in_set],
    }
};

crate::runtime::model!(ContactListFilterRange);

crate::runtime::setters!(ContactListFilterRange {
    with_min: min: ::std::string::String,
    with_max: max: ::std::string::String,
    with_min_inclusive: min_inclusive: bool,
    with_max_inclusive: max_inclusive: bool,
    with_in_set: in_set: ::std::vec::Vec<::std::string::String>,
});
