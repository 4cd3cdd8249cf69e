// @generated from the schema "ValidationLimits"; changes made here are lost at the next generation

/// The schema `ValidationLimits`.
pub struct ValidationLimits {
    /// `minLength`: `MinLength`.
    #[doc(alias = "minLength")]
    pub min_length: ::std::option::Option<::std::boxed::Box<crate::MinLength>>,
    /// `maxLength`: `MaxLength`.
    #[doc(alias = "maxLength")]
    pub max_length: ::std::option::Option<::std::boxed::Box<crate::MaxLength>>,
    /// `minItems`: `MinLength`.
    #[doc(alias = "minItems")]
    pub min_items: ::std::option::Option<::std::boxed::Box<crate::MinLength>>,
    /// `maxItems`: `MaxLength`.
    #[doc(alias = "maxItems")]
    pub max_items: ::std::option::Option<::std::boxed::Box<crate::MaxLength>>,
    /// `minimum`: `MinLength`.
    pub minimum: ::std::option::Option<::std::boxed::Box<crate::MinLength>>,
    /// `maximum`: `MaxLength`.
    pub maximum: ::std::option::Option<::std::boxed::Box<crate::MaxLength>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidationLimits {
    const EMPTY: Self = Self {
        min_length: ::std::option::Option::None,
        max_length: ::std::option::Option::None,
        min_items: ::std::option::Option::None,
        max_items: ::std::option::Option::None,
        minimum: ::std::option::Option::None,
        maximum: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationLimits = &<ValidationLimits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationLimits",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("minLength", "min_length", 0),
            ("maxLength", "max_length", 0),
            ("minItems", "min_items", 0),
            ("maxItems", "max_items", 0),
            ("minimum", "minimum", 0),
            ("maximum", "maximum", 0),
        ],
        fields: &[
            &E.min_length,
            &E.max_length,
            &E.min_items,
            &E.max_items,
            &E.minimum,
            &E.maximum,
        ],
    }
};

crate::runtime::model!(ValidationLimits);

crate::runtime::setters!(ValidationLimits {
    with_min_length: min_length: ::std::boxed::Box<crate::MinLength>,
    with_max_length: max_length: ::std::boxed::Box<crate::MaxLength>,
    with_min_items: min_items: ::std::boxed::Box<crate::MinLength>,
    with_max_items: max_items: ::std::boxed::Box<crate::MaxLength>,
    with_minimum: minimum: ::std::boxed::Box<crate::MinLength>,
    with_maximum: maximum: ::std::boxed::Box<crate::MaxLength>,
});
