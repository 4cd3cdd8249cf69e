// @generated from the schema "BuAbandonRate"; changes made here are lost at the next generation

/// The schema `BuAbandonRate`.
pub struct BuAbandonRate {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAbandonRate {
    const EMPTY: Self = Self {
        include: ::std::option::Option::None,
        percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAbandonRate = &<BuAbandonRate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAbandonRate",
        empty: E,
        extra: &E.extra,
        properties: &[("include", "include", 1), ("percent", "percent", 0)],
        fields: &[&E.include, &E.percent],
    }
};

crate::runtime::model!(BuAbandonRate);

crate::runtime::setters!(BuAbandonRate {
    with_include: include: bool,
    with_percent: percent: i32,
});
