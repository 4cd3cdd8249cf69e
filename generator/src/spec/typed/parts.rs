//! Everything but schemas.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, Callback, ClientCredentialsOAuth2Flow, Components,
    Contact, CookieStyle, Encoding, Example, ExternalDocumentation, Header, HeaderStyle,
    ImplicitOAuth2Flow, Info, License, Link, LinkOperation, MediaType, OAuth2Flows, OpenAPI,
    Operation, Parameter, ParameterData, ParameterSchemaOrContent, PasswordOAuth2Flow, PathItem,
    PathStyle, Paths, QueryStyle, RequestBody, Response, Responses, SecurityRequirement,
    SecurityScheme, Server, ServerVariable, StatusCode, Tag,
};

use super::schema::schema;
use super::{Fields, Fit, Misfit, boolean, entries, json, list, map, misfit, or_reference, text};
use crate::diagnostics::Diagnostic;
use crate::spec::node::{Node, Object};

/// The document without its paths and components.
pub(super) fn document(root: Object) -> Fit<OpenAPI> {
    let mut fields = Fields(root);
    Ok(OpenAPI {
        openapi: fields.need("openapi", text)?,
        info: fields.need("info", info)?,
        servers: fields.or_default("servers", list(server))?,
        paths: Paths::default(),
        components: None,
        security: fields.get("security", list(security_requirement))?,
        tags: fields.or_default("tags", list(tag))?,
        external_docs: fields.get("externalDocs", external_docs)?,
        extensions: fields.extensions(),
    })
}

/// The components without the schemas, and what of them does not fit.
pub(super) fn components(components: Object) -> (Components, Vec<Diagnostic>) {
    fn kind<T: Send>(
        fields: &mut Fields,
        failures: &mut Vec<Diagnostic>,
        key: &str,
        read: impl Fn(Node) -> Fit<T> + Sync,
    ) -> IndexMap<String, T> {
        let pointer = format!("/components/{key}");
        let (map, more) = entries(fields.0.shift_remove(key), &pointer, read, || None);
        failures.extend(more);
        map
    }
    let fields = &mut Fields(components);
    let out = &mut Vec::new();
    let components = Components {
        schemas: IndexMap::new(),
        responses: kind(fields, out, "responses", or_reference(response)),
        parameters: kind(fields, out, "parameters", or_reference(parameter)),
        examples: kind(fields, out, "examples", or_reference(example)),
        request_bodies: kind(fields, out, "requestBodies", or_reference(request_body)),
        headers: kind(fields, out, "headers", or_reference(header)),
        security_schemes: kind(
            fields,
            out,
            "securitySchemes",
            or_reference(security_scheme),
        ),
        links: kind(fields, out, "links", or_reference(link)),
        callbacks: kind(fields, out, "callbacks", or_reference(callback)),
        extensions: Fields(std::mem::take(&mut fields.0)).extensions(),
    };
    (components, std::mem::take(out))
}

fn info(node: Node) -> Fit<Info> {
    let mut fields = Fields::of(node)?;
    Ok(Info {
        title: fields.need("title", text)?,
        description: fields.get("description", text)?,
        terms_of_service: fields.get("termsOfService", text)?,
        contact: fields.get("contact", contact)?,
        license: fields.get("license", license)?,
        version: fields.need("version", text)?,
        extensions: fields.extensions(),
    })
}

fn contact(node: Node) -> Fit<Contact> {
    let mut fields = Fields::of(node)?;
    Ok(Contact {
        name: fields.get("name", text)?,
        url: fields.get("url", text)?,
        email: fields.get("email", text)?,
        extensions: fields.extensions(),
    })
}

fn license(node: Node) -> Fit<License> {
    let mut fields = Fields::of(node)?;
    Ok(License {
        name: fields.need("name", text)?,
        url: fields.get("url", text)?,
        extensions: fields.extensions(),
    })
}

fn server(node: Node) -> Fit<Server> {
    let mut fields = Fields::of(node)?;
    Ok(Server {
        url: fields.need("url", text)?,
        description: fields.get("description", text)?,
        variables: fields.get("variables", map(server_variable))?,
        extensions: fields.extensions(),
    })
}

fn server_variable(node: Node) -> Fit<ServerVariable> {
    let mut fields = Fields::of(node)?;
    Ok(ServerVariable {
        enumeration: fields.or_default("enum", list(text))?,
        default: fields.need("default", text)?,
        description: fields.get("description", text)?,
        extensions: fields.extensions(),
    })
}

fn security_requirement(node: Node) -> Fit<SecurityRequirement> {
    map(list(text))(node)
}

fn tag(node: Node) -> Fit<Tag> {
    let mut fields = Fields::of(node)?;
    Ok(Tag {
        name: fields.need("name", text)?,
        description: fields.get("description", text)?,
        external_docs: fields.get("externalDocs", external_docs)?,
        extensions: fields.extensions(),
    })
}

pub(super) fn external_docs(node: Node) -> Fit<ExternalDocumentation> {
    let mut fields = Fields::of(node)?;
    Ok(ExternalDocumentation {
        description: fields.get("description", text)?,
        url: fields.need("url", text)?,
        extensions: fields.extensions(),
    })
}

pub(super) fn path_item(node: Node) -> Fit<PathItem> {
    let mut fields = Fields::of(node)?;
    Ok(PathItem {
        summary: fields.get("summary", text)?,
        description: fields.get("description", text)?,
        get: fields.get("get", operation)?,
        put: fields.get("put", operation)?,
        post: fields.get("post", operation)?,
        delete: fields.get("delete", operation)?,
        options: fields.get("options", operation)?,
        head: fields.get("head", operation)?,
        patch: fields.get("patch", operation)?,
        trace: fields.get("trace", operation)?,
        servers: fields.or_default("servers", list(server))?,
        parameters: fields.or_default("parameters", list(or_reference(parameter)))?,
        extensions: fields.extensions(),
    })
}

fn operation(node: Node) -> Fit<Operation> {
    let mut fields = Fields::of(node)?;
    Ok(Operation {
        tags: fields.or_default("tags", list(text))?,
        summary: fields.get("summary", text)?,
        description: fields.get("description", text)?,
        external_docs: fields.get("externalDocs", external_docs)?,
        operation_id: fields.get("operationId", text)?,
        parameters: fields.or_default("parameters", list(or_reference(parameter)))?,
        request_body: fields.get("requestBody", or_reference(request_body))?,
        responses: fields.or_default("responses", responses)?,
        callbacks: fields.or_default("callbacks", map(callback))?,
        deprecated: fields.or_default("deprecated", boolean)?,
        security: fields.get("security", list(security_requirement))?,
        servers: fields.or_default("servers", list(server))?,
        extensions: fields.extensions(),
    })
}

fn callback(node: Node) -> Fit<Callback> {
    map(path_item)(node)
}

fn responses(node: Node) -> Fit<Responses> {
    let mut fields = Fields::of(node)?;
    let mut result = Responses {
        default: fields.get("default", or_reference(response))?,
        ..Responses::default()
    };
    for (key, value) in fields.0 {
        if key.starts_with("x-") {
            result.extensions.insert(key, value.to_json());
            continue;
        }
        let code = status_code(&key)
            .ok_or_else(|| Misfit::new(format!("`{key}` is not a status code")))?;
        let value = or_reference(response)(value).map_err(|misfit| misfit.at(&key))?;
        result.responses.insert(code, value);
    }
    Ok(result)
}

fn status_code(key: &str) -> Option<StatusCode> {
    match key.as_bytes() {
        [first @ b'0'..=b'9', b'X' | b'x', b'X' | b'x'] => {
            Some(StatusCode::Range(u16::from(first - b'0')))
        }
        [b'1'..=b'9', _, _] => key.parse().ok().map(StatusCode::Code),
        _ => None,
    }
}

fn response(node: Node) -> Fit<Response> {
    let mut fields = Fields::of(node)?;
    Ok(Response {
        description: fields.need("description", text)?,
        headers: fields.or_default("headers", map(or_reference(header)))?,
        content: fields.or_default("content", map(media_type))?,
        links: fields.or_default("links", map(or_reference(link)))?,
        extensions: fields.extensions(),
    })
}

fn request_body(node: Node) -> Fit<RequestBody> {
    let mut fields = Fields::of(node)?;
    Ok(RequestBody {
        description: fields.get("description", text)?,
        content: fields.or_default("content", map(media_type))?,
        required: fields.or_default("required", boolean)?,
        extensions: fields.extensions(),
    })
}

fn media_type(node: Node) -> Fit<MediaType> {
    let mut fields = Fields::of(node)?;
    Ok(MediaType {
        schema: fields.get("schema", or_reference(schema))?,
        example: fields.get("example", json)?,
        examples: fields.or_default("examples", map(or_reference(example)))?,
        encoding: fields.or_default("encoding", map(encoding))?,
        extensions: fields.extensions(),
    })
}

fn encoding(node: Node) -> Fit<Encoding> {
    let mut fields = Fields::of(node)?;
    Ok(Encoding {
        content_type: fields.get("contentType", text)?,
        headers: fields.or_default("headers", map(or_reference(header)))?,
        style: fields.get("style", query_style)?,
        explode: fields.or_default("explode", boolean)?,
        allow_reserved: fields.or_default("allowReserved", boolean)?,
        extensions: fields.extensions(),
    })
}

fn example(node: Node) -> Fit<Example> {
    let mut fields = Fields::of(node)?;
    Ok(Example {
        summary: fields.get("summary", text)?,
        description: fields.get("description", text)?,
        value: fields.get("value", json)?,
        external_value: fields.get("externalValue", text)?,
        extensions: fields.extensions(),
    })
}

fn link(node: Node) -> Fit<Link> {
    let mut fields = Fields::of(node)?;
    let operation = match fields.get("operationRef", text)? {
        Some(target) => LinkOperation::OperationRef(target),
        None => match fields.get("operationId", text)? {
            Some(id) => LinkOperation::OperationId(id),
            None => {
                return Err(Misfit::new(
                    "the link has neither `operationRef` nor `operationId`",
                ));
            }
        },
    };
    Ok(Link {
        description: fields.get("description", text)?,
        operation,
        request_body: fields.get("requestBody", json)?,
        parameters: fields.or_default("parameters", map(json))?,
        server: fields.get("server", server)?,
        extensions: fields.extensions(),
    })
}

/// The `schema` or else the `content` of a parameter or header.
fn format(fields: &mut Fields) -> Fit<ParameterSchemaOrContent> {
    match fields.get("schema", or_reference(schema))? {
        Some(schema) => Ok(ParameterSchemaOrContent::Schema(schema)),
        None => fields
            .need("content", map(media_type))
            .map(ParameterSchemaOrContent::Content),
    }
}

fn header(node: Node) -> Fit<Header> {
    let mut fields = Fields::of(node)?;
    Ok(Header {
        description: fields.get("description", text)?,
        style: HeaderStyle::Simple,
        required: fields.or_default("required", boolean)?,
        deprecated: fields.get("deprecated", boolean)?,
        format: format(&mut fields)?,
        example: fields.get("example", json)?,
        examples: fields.or_default("examples", map(or_reference(example)))?,
        extensions: fields.extensions(),
    })
}

fn query_style(node: Node) -> Fit<QueryStyle> {
    let style = text(node)?;
    match style.as_str() {
        "form" => Ok(QueryStyle::Form),
        "spaceDelimited" => Ok(QueryStyle::SpaceDelimited),
        "pipeDelimited" => Ok(QueryStyle::PipeDelimited),
        "deepObject" => Ok(QueryStyle::DeepObject),
        _ => Err(no_style(&style, "a query parameter")),
    }
}

fn path_style(node: Node) -> Fit<PathStyle> {
    let style = text(node)?;
    match style.as_str() {
        "matrix" => Ok(PathStyle::Matrix),
        "label" => Ok(PathStyle::Label),
        "simple" => Ok(PathStyle::Simple),
        _ => Err(no_style(&style, "a path parameter")),
    }
}

fn no_style(style: &str, of: &str) -> Misfit {
    Misfit::new(format!("`{style}` is not a style of {of}"))
}

fn parameter(node: Node) -> Fit<Parameter> {
    let mut fields = Fields::of(node)?;
    let place = fields.need("in", text)?;
    let style = |fields: &mut Fields, only: &'static str| {
        fields.get("style", |node| match text(node)? {
            style if style == only => Ok(()),
            style => Err(no_style(&style, &format!("a {place} parameter"))),
        })
    };
    match place.as_str() {
        "query" => Ok(Parameter::Query {
            allow_reserved: fields.or_default("allowReserved", boolean)?,
            style: fields.or_default("style", query_style)?,
            allow_empty_value: fields.get("allowEmptyValue", boolean)?,
            parameter_data: parameter_data(fields)?,
        }),
        "path" => Ok(Parameter::Path {
            style: fields.or_default("style", path_style)?,
            parameter_data: parameter_data(fields)?,
        }),
        "header" => {
            style(&mut fields, "simple")?;
            Ok(Parameter::Header {
                style: HeaderStyle::Simple,
                parameter_data: parameter_data(fields)?,
            })
        }
        "cookie" => {
            style(&mut fields, "form")?;
            Ok(Parameter::Cookie {
                style: CookieStyle::Form,
                parameter_data: parameter_data(fields)?,
            })
        }
        _ => Err(Misfit::new(format!("`{place}` is not a parameter location")).at("in")),
    }
}

fn parameter_data(mut fields: Fields) -> Fit<ParameterData> {
    Ok(ParameterData {
        name: fields.need("name", text)?,
        description: fields.get("description", text)?,
        required: fields.or_default("required", boolean)?,
        deprecated: fields.get("deprecated", boolean)?,
        format: format(&mut fields)?,
        example: fields.get("example", json)?,
        examples: fields.or_default("examples", map(or_reference(example)))?,
        explode: fields.get("explode", boolean)?,
        extensions: fields.extensions(),
    })
}

fn security_scheme(node: Node) -> Fit<SecurityScheme> {
    let mut fields = Fields::of(node)?;
    let name = fields.need("type", text)?;
    let description = fields.get("description", text)?;
    match name.as_str() {
        "apiKey" => Ok(SecurityScheme::APIKey {
            location: fields.need("in", |node| match node.as_str() {
                Some("query") => Ok(APIKeyLocation::Query),
                Some("header") => Ok(APIKeyLocation::Header),
                Some("cookie") => Ok(APIKeyLocation::Cookie),
                _ => Err(misfit("query, header or cookie", &node)),
            })?,
            name: fields.need("name", text)?,
            description,
            extensions: fields.extensions(),
        }),
        "http" => Ok(SecurityScheme::HTTP {
            scheme: fields.need("scheme", text)?,
            bearer_format: fields.get("bearerFormat", text)?,
            description,
            extensions: fields.extensions(),
        }),
        "oauth2" => Ok(SecurityScheme::OAuth2 {
            flows: fields.need("flows", flows)?,
            description,
            extensions: fields.extensions(),
        }),
        "openIdConnect" => Ok(SecurityScheme::OpenIDConnect {
            open_id_connect_url: fields.need("openIdConnectUrl", text)?,
            description,
            extensions: fields.extensions(),
        }),
        _ => Err(Misfit::new(format!("`{name}` is not a type of security scheme")).at("type")),
    }
}

fn flows(node: Node) -> Fit<OAuth2Flows> {
    let mut fields = Fields::of(node)?;
    let implicit = |node| {
        let mut fields = Fields::of(node)?;
        Ok(ImplicitOAuth2Flow {
            authorization_url: fields.need("authorizationUrl", text)?,
            refresh_url: fields.get("refreshUrl", text)?,
            scopes: fields.need("scopes", map(text))?,
            extensions: fields.extensions(),
        })
    };
    let password = |node| {
        let mut fields = Fields::of(node)?;
        Ok(PasswordOAuth2Flow {
            refresh_url: fields.get("refreshUrl", text)?,
            token_url: fields.need("tokenUrl", text)?,
            scopes: fields.need("scopes", map(text))?,
            extensions: fields.extensions(),
        })
    };
    let client = |node| {
        let mut fields = Fields::of(node)?;
        Ok(ClientCredentialsOAuth2Flow {
            refresh_url: fields.get("refreshUrl", text)?,
            token_url: fields.need("tokenUrl", text)?,
            scopes: fields.need("scopes", map(text))?,
            extensions: fields.extensions(),
        })
    };
    let code = |node| {
        let mut fields = Fields::of(node)?;
        Ok(AuthorizationCodeOAuth2Flow {
            authorization_url: fields.need("authorizationUrl", text)?,
            token_url: fields.need("tokenUrl", text)?,
            refresh_url: fields.get("refreshUrl", text)?,
            scopes: fields.need("scopes", map(text))?,
            extensions: fields.extensions(),
        })
    };
    Ok(OAuth2Flows {
        implicit: fields.get("implicit", implicit)?,
        password: fields.get("password", password)?,
        client_credentials: fields.get("clientCredentials", client)?,
        authorization_code: fields.get("authorizationCode", code)?,
        extensions: fields.extensions(),
    })
}
