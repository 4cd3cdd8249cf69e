// @generated from the schema "IntegrationType"; changes made here are lost at the next generation

/// The schema `IntegrationType`.
#[repr(C)]
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

crate::runtime::model!(IntegrationType "IntegrationType" 24 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 2 with_description,
        provider: ::std::string::String = "provider" 2 with_provider,
        category: ::std::string::String = "category" 2 with_category,
        images: ::std::vec::Vec<crate::Image> = "images" 2 with_images,
        config_properties_schema_uri: ::std::string::String = "configPropertiesSchemaUri" 2 with_config_properties_schema_uri,
        config_advanced_schema_uri: ::std::string::String = "configAdvancedSchemaUri" 2 with_config_advanced_schema_uri,
        help_uri: ::std::string::String = "helpUri" 2 with_help_uri,
        terms_of_service_uri: ::std::string::String = "termsOfServiceUri" 2 with_terms_of_service_uri,
        vendor_name: ::std::string::String = "vendorName" 2 with_vendor_name,
        vendor_website_uri: ::std::string::String = "vendorWebsiteUri" 2 with_vendor_website_uri,
        marketplace_uri: ::std::string::String = "marketplaceUri" 2 with_marketplace_uri,
        faq_uri: ::std::string::String = "faqUri" 2 with_faq_uri,
        privacy_policy_uri: ::std::string::String = "privacyPolicyUri" 2 with_privacy_policy_uri,
        support_contact_uri: ::std::string::String = "supportContactUri" 2 with_support_contact_uri,
    )
    (
        sales_contact_uri: ::std::string::String = "salesContactUri" 2 with_sales_contact_uri,
        help_links: ::std::vec::Vec<crate::HelpLink> = "helpLinks" 2 with_help_links,
        credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialSpecification> = "credentials" 2 with_credentials,
        non_installable: bool = "nonInstallable" 2 with_non_installable,
        max_instances: i32 = "maxInstances" 2 with_max_instances,
        user_permissions: ::std::vec::Vec<::std::string::String> = "userPermissions" 2 with_user_permissions,
        vendor_o_auth_client_ids: ::std::vec::Vec<::std::string::String> = "vendorOAuthClientIds" 2 with_vendor_o_auth_client_ids,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
