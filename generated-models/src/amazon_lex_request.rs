// @generated from the schema "AmazonLexRequest"; changes made here are lost at the next generation

/// The schema `AmazonLexRequest`.
pub struct AmazonLexRequest {
    /// `requestAttributes`: `map of string`.
    #[doc(alias = "requestAttributes")]
    pub request_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `sessionAttributes`: `map of string`.
    #[doc(alias = "sessionAttributes")]
    pub session_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AmazonLexRequest {
    const EMPTY: Self = Self {
        request_attributes: ::std::option::Option::None,
        session_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AmazonLexRequest = &<AmazonLexRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AmazonLexRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestAttributes", "request_attributes", 0),
            ("sessionAttributes", "session_attributes", 0),
        ],
        fields: &[&E.request_attributes, &E.session_attributes],
    }
};

crate::runtime::model!(AmazonLexRequest);

crate::runtime::setters!(AmazonLexRequest {
    with_request_attributes: request_attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_session_attributes: session_attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
