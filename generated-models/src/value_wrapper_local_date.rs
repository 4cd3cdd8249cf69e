// @generated from the schema "ValueWrapperLocalDate"; changes made here are lost at the next generation

/// The schema `ValueWrapperLocalDate`.
pub struct ValueWrapperLocalDate {
    /// `value`: `string (date)`.
    pub value: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperLocalDate {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperLocalDate = &<ValueWrapperLocalDate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperLocalDate",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperLocalDate);

crate::runtime::setters!(ValueWrapperLocalDate {
    with_value: value: crate::runtime::Date,
});
