// @generated from the schema "IntegrationType"; changes made here are lost at the next generation

/// The schema `IntegrationType`.
pub struct IntegrationType {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`, read-only.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `category`: `string`, read-only.
    pub category: ::std::option::Option<::std::string::String>,
    /// `images`: `array of Image`, read-only.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `configPropertiesSchemaUri`: `string`, read-only.
    #[doc(alias = "configPropertiesSchemaUri")]
    pub config_properties_schema_uri: ::std::option::Option<::std::string::String>,
    /// `configAdvancedSchemaUri`: `string`, read-only.
    #[doc(alias = "configAdvancedSchemaUri")]
    pub config_advanced_schema_uri: ::std::option::Option<::std::string::String>,
    /// `helpUri`: `string`, read-only.
    #[doc(alias = "helpUri")]
    pub help_uri: ::std::option::Option<::std::string::String>,
    /// `termsOfServiceUri`: `string`, read-only.
    #[doc(alias = "termsOfServiceUri")]
    pub terms_of_service_uri: ::std::option::Option<::std::string::String>,
    /// `vendorName`: `string`, read-only.
    #[doc(alias = "vendorName")]
    pub vendor_name: ::std::option::Option<::std::string::String>,
    /// `vendorWebsiteUri`: `string`, read-only.
    #[doc(alias = "vendorWebsiteUri")]
    pub vendor_website_uri: ::std::option::Option<::std::string::String>,
    /// `marketplaceUri`: `string`, read-only.
    #[doc(alias = "marketplaceUri")]
    pub marketplace_uri: ::std::option::Option<::std::string::String>,
    /// `faqUri`: `string`, read-only.
    #[doc(alias = "faqUri")]
    pub faq_uri: ::std::option::Option<::std::string::String>,
    /// `privacyPolicyUri`: `string`, read-only.
    #[doc(alias = "privacyPolicyUri")]
    pub privacy_policy_uri: ::std::option::Option<::std::string::String>,
    /// `supportContactUri`: `string`, read-only.
    #[doc(alias = "supportContactUri")]
    pub support_contact_uri: ::std::option::Option<::std::string::String>,
    /// `salesContactUri`: `string`, read-only.
    #[doc(alias = "salesContactUri")]
    pub sales_contact_uri: ::std::option::Option<::std::string::String>,
    /// `helpLinks`: `array of HelpLink`, read-only.
    #[doc(alias = "helpLinks")]
    pub help_links: ::std::option::Option<::std::vec::Vec<crate::HelpLink>>,
    /// `credentials`: `map of CredentialSpecification`, read-only.
    pub credentials: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::CredentialSpecification,
        >,
    >,
    /// `nonInstallable`: `boolean`, read-only.
    #[doc(alias = "nonInstallable")]
    pub non_installable: ::std::option::Option<bool>,
    /// `maxInstances`: `integer (int32)`, read-only.
    #[doc(alias = "maxInstances")]
    pub max_instances: ::std::option::Option<i32>,
    /// `userPermissions`: `array of string`, read-only.
    #[doc(alias = "userPermissions")]
    pub user_permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `vendorOAuthClientIds`: `array of string`, read-only.
    #[doc(alias = "vendorOAuthClientIds")]
    pub vendor_o_auth_client_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        category: ::std::option::Option::None,
        images: ::std::option::Option::None,
        config_properties_schema_uri: ::std::option::Option::None,
        config_advanced_schema_uri: ::std::option::Option::None,
        help_uri: ::std::option::Option::None,
        terms_of_service_uri: ::std::option::Option::None,
        vendor_name: ::std::option::Option::None,
        vendor_website_uri: ::std::option::Option::None,
        marketplace_uri: ::std::option::Option::None,
        faq_uri: ::std::option::Option::None,
        privacy_policy_uri: ::std::option::Option::None,
        support_contact_uri: ::std::option::Option::None,
        sales_contact_uri: ::std::option::Option::None,
        help_links: ::std::option::Option::None,
        credentials: ::std::option::Option::None,
        non_installable: ::std::option::Option::None,
        max_instances: ::std::option::Option::None,
        user_permissions: ::std::option::Option::None,
        vendor_o_auth_client_ids: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationType = &<IntegrationType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("description", "description", 2),
            ("provider", "provider", 2),
            ("category", "category", 2),
            ("images", "images", 2),
            ("configPropertiesSchemaUri", "config_properties_schema_uri", 2),
            ("configAdvancedSchemaUri", "config_advanced_schema_uri", 2),
            ("helpUri", "help_uri", 2),
            ("termsOfServiceUri", "terms_of_service_uri", 2),
            ("vendorName", "vendor_name", 2),
            ("vendorWebsiteUri", "vendor_website_uri", 2),
            ("marketplaceUri", "marketplace_uri", 2),
            ("faqUri", "faq_uri", 2),
            ("privacyPolicyUri", "privacy_policy_uri", 2),
            ("supportContactUri", "support_contact_uri", 2),
            ("salesContactUri", "sales_contact_uri", 2),
            ("helpLinks", "help_links", 2),
            ("credentials", "credentials", 2),
            ("nonInstallable", "non_installable", 2),
            ("maxInstances", "max_instances", 2),
            ("userPermissions", "user_permissions", 2),
            ("vendorOAuthClientIds", "vendor_o_auth_client_ids", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.provider,
            &E.category,
            &E.images,
            &E.config_properties_schema_uri,
            &E.config_advanced_schema_uri,
            &E.help_uri,
            &E.terms_of_service_uri,
            &E.vendor_name,
            &E.vendor_website_uri,
            &E.marketplace_uri,
            &E.faq_uri,
            &E.privacy_policy_uri,
            &E.support_contact_uri,
            &E.sales_contact_uri,
            &E.help_links,
            &E.credentials,
            &E.non_installable,
            &E.max_instances,
            &E.user_permissions,
            &E.vendor_o_auth_client_ids,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(IntegrationType);

crate::runtime::setters!(IntegrationType {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_category: category: ::std::string::String,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_config_properties_schema_uri: config_properties_schema_uri: ::std::string::String,
    with_config_advanced_schema_uri: config_advanced_schema_uri: ::std::string::String,
    with_help_uri: help_uri: ::std::string::String,
    with_terms_of_service_uri: terms_of_service_uri: ::std::string::String,
    with_vendor_name: vendor_name: ::std::string::String,
    with_vendor_website_uri: vendor_website_uri: ::std::string::String,
    with_marketplace_uri: marketplace_uri: ::std::string::String,
    with_faq_uri: faq_uri: ::std::string::String,
    with_privacy_policy_uri: privacy_policy_uri: ::std::string::String,
    with_support_contact_uri: support_contact_uri: ::std::string::String,
    with_sales_contact_uri: sales_contact_uri: ::std::string::String,
    with_help_links: help_links: ::std::vec::Vec<crate::HelpLink>,
    with_credentials: credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialSpecification>,
    with_non_installable: non_installable: bool,
    with_max_instances: max_instances: i32,
    with_user_permissions: user_permissions: ::std::vec::Vec<::std::string::String>,
    with_vendor_o_auth_client_ids: vendor_o_auth_client_ids: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
