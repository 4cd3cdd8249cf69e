// @generated from the schema "PhoneNumberStatus"; changes made here are lost at the next generation

/// The schema `PhoneNumberStatus`.
pub struct PhoneNumberStatus {
    /// `callable`: `boolean`.
    pub callable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhoneNumberStatus {
    const EMPTY: Self = Self {
        callable: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneNumberStatus = &<PhoneNumberStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneNumberStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("callable", "callable", 0)],
        fields: &[&E.callable],
    }
};

crate::runtime::model!(PhoneNumberStatus);

crate::runtime::setters!(PhoneNumberStatus {
    with_callable: callable: bool,
});
