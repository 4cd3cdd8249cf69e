// @generated from the schema "ValueWrapperDate"; changes made here are lost at the next generation

/// The schema `ValueWrapperDate`.
pub struct ValueWrapperDate {
    /// `value`: `string (date-time)`.
    pub value: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperDate {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperDate = &<ValueWrapperDate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperDate",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperDate);

crate::runtime::setters!(ValueWrapperDate {
    with_value: value: crate::runtime::DateTime,
});
