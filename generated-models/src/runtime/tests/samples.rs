//! Models as the generator prints them, each in a module of its own, with every kind of field.

pub mod participant {
    #[repr(C)]
    pub struct Participant {
        pub id: ::std::option::Option<::std::string::String>,
        pub start_time: ::std::option::Option<crate::runtime::DateTime>,
        pub state: ::std::option::Option<crate::runtime::Open<State>>,
        pub held: ::std::option::Option<bool>,
        pub timeout_seconds: ::std::option::Option<i32>,
        pub wrapup_timeout_ms: ::std::option::Option<i64>,
        pub ratio: ::std::option::Option<f64>,
        pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        pub user: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub attributes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        pub day: ::std::option::Option<crate::runtime::Date>,
        pub local: ::std::option::Option<crate::runtime::LocalDateTime>,
        pub anything: ::std::option::Option<::serde_json::Value>,
        pub r#type: ::std::option::Option<::std::string::String>,
        pub self_: ::std::option::Option<::std::boxed::Box<Participant>>,
        pub additional_properties: ::std::option::Option<::serde_json::Value>,
        pub v_ref: ::std::option::Option<::std::string::String>,
        pub urn: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub extra_: ::std::option::Option<::std::string::String>,
        pub pet: ::std::option::Option<::std::boxed::Box<super::Pet>>,
        pub level: ::std::option::Option<crate::runtime::Open<Level>>,
        pub aliased: ::std::option::Option<::std::boxed::Box<super::References>>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Participant "Participant" 22 { (
        id: ::std::string::String = "id" with_id read_only,
        start_time: crate::runtime::DateTime = "startTime" with_start_time,
        state: crate::runtime::Open<State> = "state" with_state required,
        held: bool = "held" with_held,
        timeout_seconds: i32 = "timeoutSeconds" with_timeout_seconds deprecated,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        ratio: f64 = "ratio" with_ratio,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" with_media_roles,
        user: ::std::boxed::Box<super::Reference> = "user" with_user,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" with_attributes,
        day: crate::runtime::Date = "day" with_day,
        local: crate::runtime::LocalDateTime = "local" with_local,
        anything: ::serde_json::Value = "anything" with_anything,
        r#type: ::std::string::String = "type" with_type,
        self_: ::std::boxed::Box<Participant> = "self" with_self_ required read_only,
        additional_properties: ::serde_json::Value = "additionalProperties" with_additional_properties,
        v_ref: ::std::string::String = "$ref" with_v_ref,
        urn: ::std::boxed::Box<super::Reference> = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" with_urn,
        extra_: ::std::string::String = "extra" with_extra_,
        pet: ::std::boxed::Box<super::Pet> = "pet" with_pet,
        level: crate::runtime::Open<Level> = "level" with_level,
        aliased: ::std::boxed::Box<super::References> = "aliased" with_aliased,
    ) });

    #[repr(u16)]
    #[non_exhaustive]
    pub enum State {
        Alerting,
        Connected,
        TransferConference,
    }

    crate::runtime::values!(State {
        Alerting = "alerting",
        Connected = "connected",
        TransferConference = "transfer.conference",
    });

    #[repr(u16)]
    #[non_exhaustive]
    pub enum Level {
        V1,
        V15,
        Minus1,
    }

    crate::runtime::values!(Level numeric {
        V1 = "1",
        V15 = "1.5",
        Minus1 = "-1",
    });
}

pub mod reference {
    #[repr(C)]
    pub struct Reference {
        pub name: ::std::option::Option<::std::string::String>,
        pub password: ::std::option::Option<::std::string::String>,
        pub version: ::std::option::Option<i64>,
        pub parent: ::std::option::Option<::std::boxed::Box<Reference>>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Reference "Reference" 4 { (
        name: ::std::string::String = "name" with_name required,
        password: ::std::string::String = "password" with_password write_only secret,
        version: i64 = "version" with_version required,
        parent: ::std::boxed::Box<Reference> = "parent" with_parent,
    ) });
}

pub mod conversation {
    #[repr(C)]
    pub struct Conversation {
        pub id: ::std::option::Option<::std::string::String>,
        pub participants: ::std::option::Option<::std::vec::Vec<super::Participant>>,
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, super::Reference>,
        >,
        pub matrix: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
        pub states:
            ::std::option::Option<::std::vec::Vec<crate::runtime::Open<super::participant::State>>>,
        pub nullable: ::std::option::Option<::std::vec::Vec<::std::option::Option<i64>>>,
        pub nullable_map: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<super::Reference>,
            >,
        >,
        pub pets: ::std::option::Option<::std::vec::Vec<super::Pet>>,
        pub node: ::std::option::Option<::std::boxed::Box<super::JsonNode>>,
        pub nodes: ::std::option::Option<::std::vec::Vec<super::JsonNode>>,
        pub times: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<crate::runtime::DateTime>,
            >,
        >,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Conversation "Conversation" 11 { (
        id: ::std::string::String = "id" with_id,
        participants: ::std::vec::Vec<super::Participant> = "participants" with_participants,
        by_name: ::std::collections::BTreeMap<::std::string::String, super::Reference> = "byName" with_by_name,
        matrix: ::std::vec::Vec<::std::vec::Vec<i32>> = "matrix" with_matrix,
        states: ::std::vec::Vec<crate::runtime::Open<super::participant::State>> = "states" with_states,
        nullable: ::std::vec::Vec<::std::option::Option<i64>> = "nullable" with_nullable,
        nullable_map: ::std::collections::BTreeMap< ::std::string::String, ::std::option::Option<super::Reference>, > = "nullableMap" with_nullable_map,
        pets: ::std::vec::Vec<super::Pet> = "pets" with_pets,
        node: ::std::boxed::Box<super::JsonNode> = "node" with_node,
        nodes: ::std::vec::Vec<super::JsonNode> = "nodes" with_nodes,
        times: ::std::collections::BTreeMap< ::std::string::String, ::std::vec::Vec<crate::runtime::DateTime>, > = "times" with_times,
    ) });
}

pub mod pet {
    #[non_exhaustive]
    pub enum Pet {
        Person(::std::boxed::Box<super::Participant>),
        Thing(::std::boxed::Box<super::Reference>),
        Other(::std::boxed::Box<::serde_json::Value>),
    }

    crate::runtime::union!(Pet, "type", Other, {
        "person" => Person,
        "thing" => Thing,
        "object" => Thing,
    });
}

pub mod animal {
    /// The union whose fallback is a base model in the same module.
    #[non_exhaustive]
    pub enum Animal {
        Cat(::std::boxed::Box<super::Reference>),
        Other(::std::boxed::Box<Base>),
    }

    crate::runtime::union!(Animal, "kind", Other, { "cat" => Cat });

    #[repr(C)]
    pub struct Base {
        pub kind: ::std::option::Option<::std::string::String>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Base "Base" 1 { (
        kind: ::std::string::String = "kind" with_kind required,
    ) });
}

pub mod empty_model {
    /// A model without properties of its own: legal, if odd.
    #[repr(C)]
    pub struct EmptyModel {
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(EmptyModel "EmptyModel" 0 {});
}

pub mod json_node {
    pub struct JsonNode(pub ::serde_json::Value);

    crate::runtime::any!(JsonNode);
}

pub mod pet_or_food {
    /// A union without discriminator.
    pub struct PetOrFood(pub ::serde_json::Value);

    crate::runtime::any!(PetOrFood);

    impl PetOrFood {
        pub fn as_reference(
            &self,
        ) -> ::std::result::Result<super::Reference, crate::runtime::Error> {
            crate::runtime::read(&self.0)
        }
    }

    impl ::std::convert::From<super::Reference> for PetOrFood {
        fn from(value: super::Reference) -> Self {
            Self(crate::runtime::json(&value))
        }
    }
}

pub mod sizes {
    #[repr(C)]
    pub struct Sizes {
        pub size: ::std::option::Option<u64>,
        pub sizes: ::std::option::Option<::std::vec::Vec<u64>>,
        pub ratio: ::std::option::Option<f64>,
        pub ratios: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::option::Option<f64>>,
        >,
        pub whole: ::std::option::Option<i64>,
        pub small: ::std::option::Option<i32>,
        pub any: ::std::option::Option<::serde_json::Value>,
        pub pet: ::std::option::Option<::std::boxed::Box<super::Pet>>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Sizes "Sizes" 8 { (
        size: u64 = "size" with_size,
        sizes: ::std::vec::Vec<u64> = "sizes" with_sizes,
        ratio: f64 = "ratio" with_ratio,
        ratios: ::std::collections::BTreeMap<::std::string::String, ::std::option::Option<f64>> = "ratios" with_ratios,
        whole: i64 = "whole" with_whole,
        small: i32 = "small" with_small,
        any: ::serde_json::Value = "any" with_any,
        pet: ::std::boxed::Box<super::Pet> = "pet" with_pet,
    ) });
}

pub mod account {
    /// Secrets of every kind, and types that have some.
    #[repr(C)]
    pub struct Account {
        pub password: ::std::option::Option<::std::string::String>,
        pub pin: ::std::option::Option<i32>,
        pub fields: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        pub since: ::std::option::Option<crate::runtime::DateTime>,
        pub vault: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub owner: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub users: ::std::option::Option<::std::vec::Vec<super::Reference>>,
        pub team: ::std::option::Option<::std::boxed::Box<super::Reference>>,
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, super::Reference>,
        >,
        pub pets: ::std::option::Option<::std::vec::Vec<super::Pet>>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Account "Account" 10 { (
        password: ::std::string::String = "password" with_password secret,
        pin: i32 = "pin" with_pin secret,
        fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "fields" with_fields secret,
        since: crate::runtime::DateTime = "since" with_since secret,
        vault: ::std::boxed::Box<super::Reference> = "vault" with_vault secret,
        owner: ::std::boxed::Box<super::Reference> = "owner" with_owner,
        users: ::std::vec::Vec<super::Reference> = "users" with_users,
        team: ::std::boxed::Box<super::Reference> = "team" with_team,
        by_name: ::std::collections::BTreeMap<::std::string::String, super::Reference> = "byName" with_by_name,
        pets: ::std::vec::Vec<super::Pet> = "pets" with_pets,
    ) });
}

pub use account::Account;
pub use animal::Animal;
pub use conversation::Conversation;
pub use empty_model::EmptyModel;
pub use json_node::JsonNode;
pub use listing::Listing;
pub use participant::Participant;
pub use pet::Pet;
pub use pet_or_food::PetOrFood;
pub use reference::Reference;
pub use sizes::Sizes;

pub type References = ::std::vec::Vec<Reference>;

pub mod listing {
    #[repr(C)]
    pub struct Listing {
        pub entities: ::std::option::Option<::std::vec::Vec<super::Reference>>,
        pub next_uri: ::std::option::Option<::std::string::String>,
        pub page_number: ::std::option::Option<i32>,
        pub total: ::std::option::Option<i64>,
        pub extra: crate::runtime::Extra,
    }

    crate::runtime::model!(Listing "Listing" 4 { (
        entities: ::std::vec::Vec<super::Reference> = "entities" with_entities,
        next_uri: ::std::string::String = "nextUri" with_next_uri,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
    ) });
}
