// @generated from the schema "BuServiceLevel"; changes made here are lost at the next generation

/// The schema `BuServiceLevel`.
pub struct BuServiceLevel {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuServiceLevel {
    const EMPTY: Self = Self {
        include: ::std::option::Option::None,
        percent: ::std::option::Option::None,
        seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuServiceLevel = &<BuServiceLevel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuServiceLevel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("include", "include", 1),
            ("percent", "percent", 0),
            ("seconds", "seconds", 0),
        ],
        fields: &[&E.include, &E.percent, &E.seconds],
    }
};

crate::runtime::model!(BuServiceLevel);

crate::runtime::setters!(BuServiceLevel {
    with_include: include: bool,
    with_percent: percent: i32,
    with_seconds: seconds: i32,
});
