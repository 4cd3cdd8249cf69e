// @generated from the schema "HeadcountForecast"; changes made here are lost at the next generation

use crate::HeadcountInterval;
use crate::runtime::Extra;

/// The schema `HeadcountForecast`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HeadcountForecast {
    /// `required`: `array of HeadcountInterval`, required.
    pub required: Option<Vec<HeadcountInterval>>,
    /// `requiredWithoutShrinkage`: `array of HeadcountInterval`, required.
    #[doc(alias = "requiredWithoutShrinkage")]
    pub required_without_shrinkage: Option<Vec<HeadcountInterval>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HeadcountForecast "HeadcountForecast" 2 {
    (
        required: Vec<HeadcountInterval> = "required" with_required required,
        required_without_shrinkage: Vec<HeadcountInterval> = "requiredWithoutShrinkage" with_required_without_shrinkage required,
    )
});
