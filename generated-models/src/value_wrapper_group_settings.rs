// @generated from the schema "ValueWrapperGroupSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperGroupSettings`.
pub struct ValueWrapperGroupSettings {
    /// `value`: `GroupSettings`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::GroupSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperGroupSettings {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperGroupSettings = &<ValueWrapperGroupSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperGroupSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperGroupSettings);

crate::runtime::setters!(ValueWrapperGroupSettings {
    with_value: value: ::std::boxed::Box<crate::GroupSettings>,
});
