// @generated from the schema "MinLength"; changes made here are lost at the next generation

/// The schema `MinLength`.
pub struct MinLength {
    /// `min`: `integer (int64)`, required.
    pub min: ::std::option::Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MinLength {
    const EMPTY: Self = Self {
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinLength = &<MinLength as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinLength",
        empty: E,
        extra: &E.extra,
        properties: &[("min", "min", 1), ("max", "max", 1)],
        fields: &[&E.min, &E.max],
    }
};

crate::runtime::model!(MinLength);

crate::runtime::setters!(MinLength {
    with_min: min: i64,
    with_max: max: i64,
});
