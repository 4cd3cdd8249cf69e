// @generated from the schema "HeadcountInterval"; changes made here are lost at the next generation

/// The schema `HeadcountInterval`.
pub struct HeadcountInterval {
    /// `interval`: `string (date-time)`, required.
    pub interval: ::std::option::Option<crate::runtime::DateTime>,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HeadcountInterval {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HeadcountInterval = &<HeadcountInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HeadcountInterval",
        empty: E,
        extra: &E.extra,
        properties: &[("interval", "interval", 1), ("value", "value", 1)],
        fields: &[&E.interval, &E.value],
    }
};

crate::runtime::model!(HeadcountInterval);

crate::runtime::setters!(HeadcountInterval {
    with_interval: interval: crate::runtime::DateTime,
    with_value: value: f64,
});
