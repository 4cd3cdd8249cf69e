// @generated from the schema "Weeks"; changes made here are lost at the next generation

/// The schema `Weeks`.
pub struct Weeks {
    /// `weekOffset`: `integer (int32)`.
    #[doc(alias = "weekOffset")]
    pub week_offset: ::std::option::Option<i32>,
    /// `values`: `array of number (double)`.
    pub values: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Weeks {
    const EMPTY: Self = Self {
        week_offset: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Weeks = &<Weeks as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Weeks",
        empty: E,
        extra: &E.extra,
        properties: &[("weekOffset", "week_offset", 0), ("values", "values", 0)],
        fields: &[&E.week_offset, &E.values],
    }
};

crate::runtime::model!(Weeks);

crate::runtime::setters!(Weeks {
    with_week_offset: week_offset: i32,
    with_values: values: ::std::vec::Vec<f64>,
});
