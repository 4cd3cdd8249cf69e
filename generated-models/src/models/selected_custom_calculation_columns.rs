// @generated from the schema "SelectedCustomCalculationColumns"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SelectedCustomCalculationColumns`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SelectedCustomCalculationColumns {
    /// `customCalculation`: `AddressableEntityRef`.
    #[doc(alias = "customCalculation")]
    pub custom_calculation: Option<Box<AddressableEntityRef>>,
    /// `restricted`: `boolean`.
    pub restricted: Option<bool>,
    /// `softDeleted`: `boolean`.
    #[doc(alias = "softDeleted")]
    pub soft_deleted: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SelectedCustomCalculationColumns "SelectedCustomCalculationColumns" 3 {
    (
        custom_calculation: Box<AddressableEntityRef> = "customCalculation" with_custom_calculation,
        restricted: bool = "restricted" with_restricted,
        soft_deleted: bool = "softDeleted" with_soft_deleted,
    )
});
