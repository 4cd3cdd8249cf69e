// @generated from the schema "Compliance"; changes made here are lost at the next generation

use crate::{HelpSettings, OptInSettings, StopSettings};
use crate::runtime::Extra;

/// The schema `Compliance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Compliance {
    /// `stopSettings`: `array of StopSettings`, required.
    #[doc(alias = "stopSettings")]
    pub stop_settings: Option<Vec<StopSettings>>,
    /// `optInSettings`: `array of OptInSettings`, required.
    #[doc(alias = "optInSettings")]
    pub opt_in_settings: Option<Vec<OptInSettings>>,
    /// `helpSettings`: `array of HelpSettings`, required.
    #[doc(alias = "helpSettings")]
    pub help_settings: Option<Vec<HelpSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Compliance "Compliance" 3 {
    (
        stop_settings: Vec<StopSettings> = "stopSettings" with_stop_settings required,
        opt_in_settings: Vec<OptInSettings> = "optInSettings" with_opt_in_settings required,
        help_settings: Vec<HelpSettings> = "helpSettings" with_help_settings required,
    )
});
