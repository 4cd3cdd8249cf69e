// @generated from the schema "Compliance"; changes made here are lost at the next generation

/// The schema `Compliance`.
#[repr(C)]
pub struct Compliance {
    /// `stopSettings`: `array of StopSettings`, required.
    #[doc(alias = "stopSettings")]
    pub stop_settings: ::std::option::Option<::std::vec::Vec<crate::StopSettings>>,
    /// `optInSettings`: `array of OptInSettings`, required.
    #[doc(alias = "optInSettings")]
    pub opt_in_settings: ::std::option::Option<::std::vec::Vec<crate::OptInSettings>>,
    /// `helpSettings`: `array of HelpSettings`, required.
    #[doc(alias = "helpSettings")]
    pub help_settings: ::std::option::Option<::std::vec::Vec<crate::HelpSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Compliance "Compliance" 3 {
    (
        stop_settings: ::std::vec::Vec<crate::StopSettings> = "stopSettings" 1 with_stop_settings,
        opt_in_settings: ::std::vec::Vec<crate::OptInSettings> = "optInSettings" 1 with_opt_in_settings,
        help_settings: ::std::vec::Vec<crate::HelpSettings> = "helpSettings" 1 with_help_settings,
    )
});
