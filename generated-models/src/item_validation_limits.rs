// @generated from the schema "ItemValidationLimits"; changes made here are lost at the next generation

/// The schema `ItemValidationLimits`.
#[repr(C)]
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

crate::runtime::model!(ItemValidationLimits "ItemValidationLimits" 2 {
    (
        min_length: ::std::boxed::Box<crate::MinLength> = "minLength" 1 with_min_length,
        max_length: ::std::boxed::Box<crate::MaxLength> = "maxLength" 1 with_max_length,
    )
});
