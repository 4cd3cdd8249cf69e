// @generated from the schema "MaxLength"; changes made here are lost at the next generation

/// The schema `MaxLength`.
pub struct MaxLength {
    /// `min`: `integer (int64)`, required.
    pub min: ::std::option::Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MaxLength {
    const EMPTY: Self = Self {
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaxLength = &<MaxLength as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaxLength",
        empty: E,
        extra: &E.extra,
        properties: &[("min", "min", 1), ("max", "max", 1)],
        fields: &[&E.min, &E.max],
    }
};

crate::runtime::model!(MaxLength);

crate::runtime::setters!(MaxLength {
    with_min: min: i64,
    with_max: max: i64,
});
