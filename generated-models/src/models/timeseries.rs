// @generated from the schema "Timeseries"; changes made here are lost at the next generation

use crate::Weeks;
use crate::runtime::Extra;

/// The schema `Timeseries`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Timeseries {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: Option<String>,
    /// `weeks`: `array of Weeks`.
    pub weeks: Option<Vec<Weeks>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Timeseries "Timeseries" 2 {
    (
        planning_group: String = "planningGroup" with_planning_group,
        weeks: Vec<Weeks> = "weeks" with_weeks,
    )
});
