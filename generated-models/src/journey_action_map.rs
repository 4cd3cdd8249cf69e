// @generated from the schema "JourneyActionMap"; changes made here are lost at the next generation

/// The rule by which a customer is made an offer.
///
/// The schema `JourneyActionMap`.
pub struct JourneyActionMap {
    /// The id of the rule.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Which version of the rule it was.
    ///
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyActionMap = &<JourneyActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("version", "version", 1)],
        fields: &[&E.id, &E.version],
    }
};

crate::runtime::model!(JourneyActionMap);

crate::runtime::setters!(JourneyActionMap {
    with_id: id: ::std::string::String,
    with_version: version: i32,
});
