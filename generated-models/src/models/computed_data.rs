// @generated from the schema "ComputedData"; changes made here are lost at the next generation

use crate::{QuarterHourly, Weekly};
use crate::runtime::Extra;

/// The schema `ComputedData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ComputedData {
    /// `weekly`: `Weekly`.
    pub weekly: Option<Box<Weekly>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: Option<Box<QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ComputedData "ComputedData" 2 {
    (
        weekly: Box<Weekly> = "weekly" with_weekly,
        quarter_hour: Box<QuarterHourly> = "quarterHour" with_quarter_hour,
    )
});
