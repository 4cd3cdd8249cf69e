// @generated from the schema "FormsTrackTrigger"; changes made here are lost at the next generation

/// The schema `FormsTrackTrigger`.
#[repr(C)]
pub struct FormsTrackTrigger {
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<::std::string::String>,
    /// `formName`: `string`, required.
    #[doc(alias = "formName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `captureDataOnFormAbandon`: `boolean`, required.
    #[doc(alias = "captureDataOnFormAbandon")]
    pub capture_data_on_form_abandon: ::std::option::Option<bool>,
    /// `captureDataOnFormSubmit`: `boolean`, required.
    #[doc(alias = "captureDataOnFormSubmit")]
    pub capture_data_on_form_submit: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FormsTrackTrigger "FormsTrackTrigger" 4 {
    (
        selector: ::std::string::String = "selector" 1 with_selector,
        form_name: ::std::string::String = "formName" 1 with_form_name,
        capture_data_on_form_abandon: bool = "captureDataOnFormAbandon" 1 with_capture_data_on_form_abandon,
        capture_data_on_form_submit: bool = "captureDataOnFormSubmit" 1 with_capture_data_on_form_submit,
    )
});
