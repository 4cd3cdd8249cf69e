// @generated from the schema "ValidationLimits"; changes made here are lost at the next generation

/// The schema `ValidationLimits`.
#[repr(C)]
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

crate::runtime::model!(ValidationLimits "ValidationLimits" 6 {
    (
        min_length: ::std::boxed::Box<crate::MinLength> = "minLength" 0 with_min_length,
        max_length: ::std::boxed::Box<crate::MaxLength> = "maxLength" 0 with_max_length,
        min_items: ::std::boxed::Box<crate::MinLength> = "minItems" 0 with_min_items,
        max_items: ::std::boxed::Box<crate::MaxLength> = "maxItems" 0 with_max_items,
        minimum: ::std::boxed::Box<crate::MinLength> = "minimum" 0 with_minimum,
        maximum: ::std::boxed::Box<crate::MaxLength> = "maximum" 0 with_maximum,
    )
});
