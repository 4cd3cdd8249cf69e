// @generated from the schema "IdentityResolutionQueueConfig"; changes made here are lost at the next generation

/// The schema `IdentityResolutionQueueConfig`.
pub struct IdentityResolutionQueueConfig {
    /// `callOnBehalfOfQueue`: `IdentityResolutionConfig`.
    #[doc(alias = "callOnBehalfOfQueue")]
    pub call_on_behalf_of_queue: ::std::option::Option<
        ::std::boxed::Box<crate::IdentityResolutionConfig>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IdentityResolutionQueueConfig {
    const EMPTY: Self = Self {
        call_on_behalf_of_queue: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IdentityResolutionQueueConfig = &<IdentityResolutionQueueConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IdentityResolutionQueueConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("callOnBehalfOfQueue", "call_on_behalf_of_queue", 0)],
        fields: &[&E.call_on_behalf_of_queue],
    }
};

crate::runtime::model!(IdentityResolutionQueueConfig);

crate::runtime::setters!(IdentityResolutionQueueConfig {
    with_call_on_behalf_of_queue: call_on_behalf_of_queue: ::std::boxed::Box<crate::IdentityResolutionConfig>,
});
