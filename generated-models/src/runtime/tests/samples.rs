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
        id: ::std::string::String = "id" 2 with_id,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        held: bool = "held" 0 with_held,
        timeout_seconds: i32 = "timeoutSeconds" 4 with_timeout_seconds,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        ratio: f64 = "ratio" 0 with_ratio,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        user: ::std::boxed::Box<super::Reference> = "user" 0 with_user,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        day: crate::runtime::Date = "day" 0 with_day,
        local: crate::runtime::LocalDateTime = "local" 0 with_local,
        anything: ::serde_json::Value = "anything" 0 with_anything,
        r#type: ::std::string::String = "type" 0 with_type,
        self_: ::std::boxed::Box<Participant> = "self" 3 with_self_,
        additional_properties: ::serde_json::Value = "additionalProperties" 0 with_additional_properties,
        v_ref: ::std::string::String = "$ref" 0 with_v_ref,
        urn: ::std::boxed::Box<super::Reference> = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" 0 with_urn,
        extra_: ::std::string::String = "extra" 0 with_extra_,
        pet: ::std::boxed::Box<super::Pet> = "pet" 0 with_pet,
        level: crate::runtime::Open<Level> = "level" 0 with_level,
        aliased: ::std::boxed::Box<super::References> = "aliased" 0 with_aliased,
    ) });

    #[non_exhaustive]
    pub enum State {
        Alerting,
        Connected,
        TransferConference,
    }

    crate::runtime::known!(State);

    impl crate::runtime::Enum for State {
        const VALUES: &'static [(Self, &'static str)] = &[
            (Self::Alerting, "alerting"),
            (Self::Connected, "connected"),
            (Self::TransferConference, "transfer.conference"),
        ];
    }

    #[non_exhaustive]
    pub enum Level {
        V1,
        V15,
        Minus1,
    }

    crate::runtime::known!(Level);

    impl crate::runtime::Enum for Level {
        const VALUES: &'static [(Self, &'static str)] =
            &[(Self::V1, "1"), (Self::V15, "1.5"), (Self::Minus1, "-1")];
        const NUMERIC: bool = true;
    }
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
        name: ::std::string::String = "name" 1 with_name,
        password: ::std::string::String = "password" 24 with_password,
        version: i64 = "version" 1 with_version,
        parent: ::std::boxed::Box<Reference> = "parent" 0 with_parent,
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
        id: ::std::string::String = "id" 0 with_id,
        participants: ::std::vec::Vec<super::Participant> = "participants" 0 with_participants,
        by_name: ::std::collections::BTreeMap<::std::string::String, super::Reference> = "byName" 0 with_by_name,
        matrix: ::std::vec::Vec<::std::vec::Vec<i32>> = "matrix" 0 with_matrix,
        states: ::std::vec::Vec<crate::runtime::Open<super::participant::State>> = "states" 0 with_states,
        nullable: ::std::vec::Vec<::std::option::Option<i64>> = "nullable" 0 with_nullable,
        nullable_map: ::std::collections::BTreeMap< ::std::string::String, ::std::option::Option<super::Reference>, > = "nullableMap" 0 with_nullable_map,
        pets: ::std::vec::Vec<super::Pet> = "pets" 0 with_pets,
        node: ::std::boxed::Box<super::JsonNode> = "node" 0 with_node,
        nodes: ::std::vec::Vec<super::JsonNode> = "nodes" 0 with_nodes,
        times: ::std::collections::BTreeMap< ::std::string::String, ::std::vec::Vec<crate::runtime::DateTime>, > = "times" 0 with_times,
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
        kind: ::std::string::String = "kind" 1 with_kind,
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
        size: u64 = "size" 0 with_size,
        sizes: ::std::vec::Vec<u64> = "sizes" 0 with_sizes,
        ratio: f64 = "ratio" 0 with_ratio,
        ratios: ::std::collections::BTreeMap<::std::string::String, ::std::option::Option<f64>> = "ratios" 0 with_ratios,
        whole: i64 = "whole" 0 with_whole,
        small: i32 = "small" 0 with_small,
        any: ::serde_json::Value = "any" 0 with_any,
        pet: ::std::boxed::Box<super::Pet> = "pet" 0 with_pet,
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
        password: ::std::string::String = "password" 16 with_password,
        pin: i32 = "pin" 16 with_pin,
        fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "fields" 16 with_fields,
        since: crate::runtime::DateTime = "since" 16 with_since,
        vault: ::std::boxed::Box<super::Reference> = "vault" 16 with_vault,
        owner: ::std::boxed::Box<super::Reference> = "owner" 0 with_owner,
        users: ::std::vec::Vec<super::Reference> = "users" 0 with_users,
        team: ::std::boxed::Box<super::Reference> = "team" 0 with_team,
        by_name: ::std::collections::BTreeMap<::std::string::String, super::Reference> = "byName" 0 with_by_name,
        pets: ::std::vec::Vec<super::Pet> = "pets" 0 with_pets,
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
        entities: ::std::vec::Vec<super::Reference> = "entities" 0 with_entities,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 0 with_total,
    ) });
}
