// @generated from the schema "ValueWrapperUserSearchRule"; changes made here are lost at the next generation

/// The schema `ValueWrapperUserSearchRule`.
pub struct ValueWrapperUserSearchRule {
    /// `value`: `UserSearchRule`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::UserSearchRule>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperUserSearchRule {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperUserSearchRule = &<ValueWrapperUserSearchRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperUserSearchRule",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperUserSearchRule);

crate::runtime::setters!(ValueWrapperUserSearchRule {
    with_value: value: ::std::boxed::Box<crate::UserSearchRule>,
});
