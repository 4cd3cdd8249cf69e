// @generated from the schema "FormsTrackTrigger"; changes made here are lost at the next generation

/// The schema `FormsTrackTrigger`.
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

impl crate::runtime::Model for FormsTrackTrigger {
    const EMPTY: Self = Self {
        selector: ::std::option::Option::None,
        form_name: ::std::option::Option::None,
        capture_data_on_form_abandon: ::std::option::Option::None,
        capture_data_on_form_submit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FormsTrackTrigger = &<FormsTrackTrigger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FormsTrackTrigger",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("selector", "selector", 1),
            ("formName", "form_name", 1),
            ("captureDataOnFormAbandon", "capture_data_on_form_abandon", 1),
            ("captureDataOnFormSubmit", "capture_data_on_form_submit", 1),
        ],
        fields: &[
            &E.selector,
            &E.form_name,
            &E.capture_data_on_form_abandon,
            &E.capture_data_on_form_submit,
        ],
    }
};

crate::runtime::model!(FormsTrackTrigger);

crate::runtime::setters!(FormsTrackTrigger {
    with_selector: selector: ::std::string::String,
    with_form_name: form_name: ::std::string::String,
    with_capture_data_on_form_abandon: capture_data_on_form_abandon: bool,
    with_capture_data_on_form_submit: capture_data_on_form_submit: bool,
});
