// @generated from the schema "NumericRange"; changes made here are lost at the next generation

/// The schema `NumericRange`.
pub struct NumericRange {
    /// `gt`: `number (double)`.
    pub gt: ::std::option::Option<f64>,
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// `lte`: `number (double)`.
    pub lte: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NumericRange {
    const EMPTY: Self = Self {
        gt: ::std::option::Option::None,
        gte: ::std::option::Option::None,
        lt: ::std::option::Option::None,
        lte: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NumericRange = &<NumericRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NumericRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("gt", "gt", 0),
            ("gte", "gte", 0),
            ("lt", "lt", 0),
            ("lte", "lte", 0),
        ],
        fields: &[&E.gt, &E.gte, &E.lt, &E.lte],
    }
};

crate::runtime::model!(NumericRange);

crate::runtime::setters!(NumericRange {
    with_gt: gt: f64,
    with_gte: gte: f64,
    with_lt: lt: f64,
    with_lte: lte: f64,
});
