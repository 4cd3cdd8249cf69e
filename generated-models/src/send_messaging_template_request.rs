// @generated from the schema "SendMessagingTemplateRequest"; changes made here are lost at the next generation

/// The schema `SendMessagingTemplateRequest`.
#[repr(C)]
pub struct SendMessagingTemplateRequest {
    /// `responseId`: `string`.
    #[doc(alias = "responseId")]
    pub response_id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of TemplateParameter`.
    pub parameters: ::std::option::Option<::std::vec::Vec<crate::TemplateParameter>>,
    /// `headerParameters`: `array of TemplateParameter`.
    #[doc(alias = "headerParameters")]
    pub header_parameters: ::std::option::Option<
        ::std::vec::Vec<crate::TemplateParameter>,
    >,
    /// `bodyParameters`: `array of TemplateParameter`.
    #[doc(alias = "bodyParameters")]
    pub body_parameters: ::std::option::Option<
        ::std::vec::Vec<crate::TemplateParameter>,
    >,
    /// `buttonUrlParameters`: `array of TemplateParameter`.
    #[doc(alias = "buttonUrlParameters")]
    pub button_url_parameters: ::std::option::Option<
        ::std::vec::Vec<crate::TemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SendMessagingTemplateRequest "SendMessagingTemplateRequest" 5 {
    (
        response_id: ::std::string::String = "responseId" 0 with_response_id,
        parameters: ::std::vec::Vec<crate::TemplateParameter> = "parameters" 0 with_parameters,
        header_parameters: ::std::vec::Vec<crate::TemplateParameter> = "headerParameters" 0 with_header_parameters,
        body_parameters: ::std::vec::Vec<crate::TemplateParameter> = "bodyParameters" 0 with_body_parameters,
        button_url_parameters: ::std::vec::Vec<crate::TemplateParameter> = "buttonUrlParameters" 0 with_button_url_parameters,
    )
});
