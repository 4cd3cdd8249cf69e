// @generated from the schema "ValueWrapperHrisTimeOffType"; changes made here are lost at the next generation

/// The schema `ValueWrapperHrisTimeOffType`.
pub struct ValueWrapperHrisTimeOffType {
    /// `value`: `HrisTimeOffType`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::HrisTimeOffType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperHrisTimeOffType {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperHrisTimeOffType = &<ValueWrapperHrisTimeOffType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperHrisTimeOffType",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperHrisTimeOffType);

crate::runtime::setters!(ValueWrapperHrisTimeOffType {
    with_value: value: ::std::boxed::Box<crate::HrisTimeOffType>,
});
