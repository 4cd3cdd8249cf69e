// @generated from the schema "SendMessagingTemplateRequest"; changes made here are lost at the next generation

/// The schema `SendMessagingTemplateRequest`.
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

impl crate::runtime::Model for SendMessagingTemplateRequest {
    const EMPTY: Self = Self {
        response_id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        header_parameters: ::std::option::Option::None,
        body_parameters: ::std::option::Option::None,
        button_url_parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SendMessagingTemplateRequest = &<SendMessagingTemplateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SendMessagingTemplateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("responseId", "response_id", 0),
            ("parameters", "parameters", 0),
            ("headerParameters", "header_parameters", 0),
            ("bodyParameters", "body_parameters", 0),
            ("buttonUrlParameters", "button_url_parameters", 0),
        ],
        fields: &[
            &E.response_id,
            &E.parameters,
            &E.header_parameters,
            &E.body_parameters,
            &E.button_url_parameters,
        ],
    }
};

crate::runtime::model!(SendMessagingTemplateRequest);

crate::runtime::setters!(SendMessagingTemplateRequest {
    with_response_id: response_id: ::std::string::String,
    with_parameters: parameters: ::std::vec::Vec<crate::TemplateParameter>,
    with_header_parameters: header_parameters: ::std::vec::Vec<crate::TemplateParameter>,
    with_body_parameters: body_parameters: ::std::vec::Vec<crate::TemplateParameter>,
    with_button_url_parameters: button_url_parameters: ::std::vec::Vec<crate::TemplateParameter>,
});
