// @generated from the schema "ItemValidationLimits"; changes made here are lost at the next generation

/// The schema `ItemValidationLimits`.
pub struct ItemValidationLimits {
    /// `minLength`: `MinLength`, required.
    #[doc(alias = "minLength")]
    pub min_length: ::std::option::Option<::std::boxed::Box<crate::MinLength>>,
    /// `maxLength`: `MaxLength`, required.
    #[doc(alias = "maxLength")]
    pub max_length: ::std::option::Option<::std::boxed::Box<crate::MaxLength>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ItemValidationLimits {
    const EMPTY: Self = Self {
        min_length: ::std::option::Option::None,
        max_length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ItemValidationLimits = &<ItemValidationLimits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ItemValidationLimits",
        empty: E,
        extra: &E.extra,
        properties: &[("minLength", "min_length", 1), ("maxLength", "max_length", 1)],
        fields: &[&E.min_length, &E.max_length],
    }
};

crate::runtime::model!(ItemValidationLimits);

crate::runtime::setters!(ItemValidationLimits {
    with_min_length: min_length: ::std::boxed::Box<crate::MinLength>,
    with_max_length: max_length: ::std::boxed::Box<crate::MaxLength>,
});
