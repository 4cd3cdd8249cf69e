// @generated from the schema "TextBotWaitForInputAction"; changes made here are lost at the next generation

/// The schema `TextBotWaitForInputAction`.
#[repr(C)]
pub struct TextBotWaitForInputAction {
    /// `modeConstraints`: `TextBotModeConstraints`, required.
    #[doc(alias = "modeConstraints")]
    pub mode_constraints: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotModeConstraints>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotWaitForInputAction "TextBotWaitForInputAction" 1 {
    (
        mode_constraints: ::std::boxed::Box<crate::TextBotModeConstraints> = "modeConstraints" 1 with_mode_constraints,
    )
});
