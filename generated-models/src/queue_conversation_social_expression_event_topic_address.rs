// @generated from the schema "QueueConversationSocialExpressionEventTopicAddress"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicAddress`.
pub struct QueueConversationSocialExpressionEventTopicAddress {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `nameRaw`: `string`.
    #[doc(alias = "nameRaw")]
    pub name_raw: ::std::option::Option<::std::string::String>,
    /// `addressNormalized`: `string`.
    #[doc(alias = "addressNormalized")]
    pub address_normalized: ::std::option::Option<::std::string::String>,
    /// `addressRaw`: `string`.
    #[doc(alias = "addressRaw")]
    pub address_raw: ::std::option::Option<::std::string::String>,
    /// `addressDisplayable`: `string`.
    #[doc(alias = "addressDisplayable")]
    pub address_displayable: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicAddress {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        name_raw: ::std::option::Option::None,
        address_normalized: ::std::option::Option::None,
        address_raw: ::std::option::Option::None,
        address_displayable: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicAddress = &<QueueConversationSocialExpressionEventTopicAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("nameRaw", "name_raw", 0),
            ("addressNormalized", "address_normalized", 0),
            ("addressRaw", "address_raw", 0),
            ("addressDisplayable", "address_displayable", 0),
        ],
        fields: &[
            &E.name,
            &E.name_raw,
            &E.address_normalized,
            &E.address_raw,
            &E.address_displayable,
        ],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicAddress);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicAddress {
    with_name: name: ::std::string::String,
    with_name_raw: name_raw: ::std::string::String,
    with_address_normalized: address_normalized: ::std::string::String,
    with_address_raw: address_raw: ::std::string::String,
    with_address_displayable: address_displayable: ::std::string::String,
});
