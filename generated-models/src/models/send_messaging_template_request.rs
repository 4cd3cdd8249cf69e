// @generated from the schema "SendMessagingTemplateRequest"; changes made here are lost at the next generation

use crate::TemplateParameter;
use crate::runtime::Extra;

/// The schema `SendMessagingTemplateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SendMessagingTemplateRequest {
    /// `responseId`: `string`.
    #[doc(alias = "responseId")]
    pub response_id: Option<String>,
    /// `parameters`: `array of TemplateParameter`.
    pub parameters: Option<Vec<TemplateParameter>>,
    /// `headerParameters`: `array of TemplateParameter`.
    #[doc(alias = "headerParameters")]
    pub header_parameters: Option<Vec<TemplateParameter>>,
    /// `bodyParameters`: `array of TemplateParameter`.
    #[doc(alias = "bodyParameters")]
    pub body_parameters: Option<Vec<TemplateParameter>>,
    /// `buttonUrlParameters`: `array of TemplateParameter`.
    #[doc(alias = "buttonUrlParameters")]
    pub button_url_parameters: Option<Vec<TemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SendMessagingTemplateRequest "SendMessagingTemplateRequest" 5 {
    (
        response_id: String = "responseId" with_response_id,
        parameters: Vec<TemplateParameter> = "parameters" with_parameters,
        header_parameters: Vec<TemplateParameter> = "headerParameters" with_header_parameters,
        body_parameters: Vec<TemplateParameter> = "bodyParameters" with_body_parameters,
        button_url_parameters: Vec<TemplateParameter> = "buttonUrlParameters" with_button_url_parameters,
    )
});
