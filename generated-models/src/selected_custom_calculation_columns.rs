// @generated from the schema "SelectedCustomCalculationColumns"; changes made here are lost at the next generation

/// The schema `SelectedCustomCalculationColumns`.
#[repr(C)]
pub struct SelectedCustomCalculationColumns {
    /// `customCalculation`: `AddressableEntityRef`.
    #[doc(alias = "customCalculation")]
    pub custom_calculation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `restricted`: `boolean`.
    pub restricted: ::std::option::Option<bool>,
    /// `softDeleted`: `boolean`.
    #[doc(alias = "softDeleted")]
    pub soft_deleted: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SelectedCustomCalculationColumns "SelectedCustomCalculationColumns" 3 {
    (
        custom_calculation: ::std::boxed::Box<crate::AddressableEntityRef> = "customCalculation" 0 with_custom_calculation,
        restricted: bool = "restricted" 0 with_restricted,
        soft_deleted: bool = "softDeleted" 0 with_soft_deleted,
    )
});
