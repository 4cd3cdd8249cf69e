// @generated from the schema "ListWrapperShiftStartVariance"; changes made here are lost at the next generation

/// The schema `ListWrapperShiftStartVariance`.
pub struct ListWrapperShiftStartVariance {
    /// `values`: `array of ShiftStartVariance`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::ShiftStartVariance>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperShiftStartVariance {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperShiftStartVariance = &<ListWrapperShiftStartVariance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperShiftStartVariance",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperShiftStartVariance);

crate::runtime::setters!(ListWrapperShiftStartVariance {
    with_values: values: ::std::vec::Vec<crate::ShiftStartVariance>,
});
